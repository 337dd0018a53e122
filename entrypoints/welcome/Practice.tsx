import { t } from '@/components/strings';

/** A made-up notice twice: as portals print such things, and as the reader shows it. */
export function Practice() {
  return (
    <div class="practice">
      <figure>
        <figcaption>{t('welcomeBefore')}</figcaption>
        <div class="portal">
          <p class="portal-banner">{t('practiceBanner')}</p>
          <p class="portal-menu">{t('practiceMenu')}</p>
          <p class="portal-title">{t('practiceTitle')}</p>
          <p class="portal-facts">{t('practiceFacts')}</p>
          <p class="portal-text">{t('practiceText')}</p>
          <p class="portal-ad">{t('practiceAd')}</p>
          <p class="portal-facts">{t('practiceCounter')}</p>
          <p class="portal-footer">{t('practiceFooter')}</p>
        </div>
      </figure>
      <figure>
        <figcaption>{t('welcomeAfter')}</figcaption>
        <div class="leaf">
          <p class="leaf-title">{t('practiceTitle')}</p>
          <p class="quiet">{t('practiceDay')}</p>
          <p class="leaf-text">{t('practiceText')}</p>
        </div>
      </figure>
    </div>
  );
}

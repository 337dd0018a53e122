import { t } from '@/components/strings';
import { useShortcut } from '@/components/useShortcut';
import { CountrySets } from '@/entrypoints/settings/CountrySets';
import { GovVnSwitch } from '@/entrypoints/settings/GovVnSwitch';
import { NoticingChoice } from '@/entrypoints/settings/NoticingChoice';
import { Practice } from './Practice';

/** The first page a new reader sees: what this is, how to use it, and the choices to make. */
export function Welcome() {
  const key = useShortcut();
  return (
    <main>
      <img src="/icons/lit-128.png" width="64" height="64" alt="" />
      <h1>{t('welcomeTitle')}</h1>
      <p class="intro">{t('welcomeIntro')}</p>

      <h2>{t('welcomePractice')}</h2>
      <p>{t('welcomePracticeWhy')}</p>
      <Practice />

      <h2>{t('welcomeHow')}</h2>
      {key && (
        <p>
          {t('welcomeShortcut')} <kbd class="shortcut">{key}</kbd>
        </p>
      )}
      <ol>
        <li>{t('welcomeStep1')}</li>
        <li>{key ? t('welcomeStep2', key) : t('welcomeStep2NoKey')}</li>
        <li>{t('welcomeStep3')}</li>
      </ol>
      <p class="try">
        <strong>{t('welcomeTry')}:</strong>{' '}
        <a href="/practice.html" target="_blank" rel="noopener">
          {t('welcomeTryLink')}
        </a>{' '}
        {key ? t('welcomeTryThen', key) : t('welcomeTryThenNoKey')}
      </p>

      <h2>{t('welcomeChoose')}</h2>
      <NoticingChoice />
      <GovVnSwitch />
      <CountrySets />
      <p class="links">
        <a href="/notes.html">{t('openNotes')}</a>
        <a href="/settings.html">{t('openSettings')}</a>
      </p>
    </main>
  );
}

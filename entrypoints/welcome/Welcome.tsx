import { t } from '@/components/strings';
import { useShortcut } from '@/components/useShortcut';
import { GovVnSwitch } from './GovVnSwitch';

/** The first page a new reader sees: what this is, how to use it, and the one choice to make. */
export function Welcome() {
  const key = useShortcut();
  return (
    <main>
      <img src="/icons/lit-128.png" width="64" height="64" alt="" />
      <h1>{t('welcomeTitle')}</h1>
      <p class="intro">{t('welcomeIntro')}</p>
      <h2>{t('welcomeHow')}</h2>
      <ol>
        <li>{t('welcomeStep1')}</li>
        <li>{key ? t('welcomeStep2', key) : t('welcomeStep2NoKey')}</li>
        <li>{t('welcomeStep3')}</li>
      </ol>
      <GovVnSwitch />
      <p>
        <a href="/notes.html">{t('openNotes')}</a>
      </p>
    </main>
  );
}

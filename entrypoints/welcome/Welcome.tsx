import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { t } from '@/components/strings';
import { GovVnSwitch } from './GovVnSwitch';

/** The first page a new reader sees: what this is, how to use it, and the one choice to make. */
export function Welcome() {
  const [key, setKey] = useState('');
  useEffect(() => {
    browser.commands.getAll().then((commands) => {
      setKey(commands.find((command) => command.name === 'toggle-reader')?.shortcut ?? '');
    });
  }, []);
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

import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { t } from '@/components/strings';

interface Shortcut {
  name: string;
  description: string;
  /** Empty when the browser gave none, or its owner took it away. */
  key: string;
}

const isFirefox = import.meta.env.FIREFOX;
const { commands }: Partial<typeof browser> = browser;

/** Opens the browser's own page of shortcuts. No link leads there. @throws when the browser does not open it either. */
async function openShortcutPage(): Promise<void> {
  const opener = commands as { openShortcutSettings?: () => Promise<void> } | undefined;
  if (opener?.openShortcutSettings) return opener.openShortcutSettings();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The shortcuts that the browser keeps, as it really assigned them, and where they are changed; nothing where it has none. */
export function BrowserShortcuts() {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const read = (): void => {
      commands?.getAll().then(
        (all) =>
          setShortcuts(
            all.map(({ name = '', description = '', shortcut = '' }) => ({
              name,
              description,
              key: shortcut,
            })),
          ),
        () => {},
      );
    };
    read();
    // They are changed on another page, and whoever comes back from there wants to see it.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  if (!commands) return null;
  return (
    <>
      <h3>{t('browserKeys')}</h3>
      <dl class="rows">
        {shortcuts.map(({ name, description, key }) => (
          <div key={name}>
            <dt>{name === '_execute_action' ? t('browserKeyButton') : description}</dt>
            <dd>{key ? <kbd>{key}</kbd> : <span class="quiet">{t('browserKeyNone')}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{t(isFirefox ? 'browserKeysFirefox' : 'browserKeysChromium')}</p>
      <button
        class="button"
        type="button"
        onClick={() => openShortcutPage().catch(() => setFailed(true))}
        data-action="open-shortcuts"
      >
        {t('browserKeysOpen')}
      </button>
      <p class="message failed" role="status">
        {hasFailed && t('browserKeysNotOpened')}
      </p>
    </>
  );
}

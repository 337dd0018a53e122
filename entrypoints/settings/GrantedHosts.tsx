import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { t } from '@/components/strings';
import { portalPatterns } from '@/utils/portals/hosts';
import { giveBack } from './useGrants';

const builtIn = new Set(portalPatterns);

/** The hosts the reader allowed beyond the manifest's own, followed as they come and go. */
function useGrantedHosts(): readonly string[] {
  const [hosts, setHosts] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = (): void => {
      browser.permissions.getAll().then(
        ({ origins = [] }) => setHosts(origins.filter((origin) => !builtIn.has(origin)).sort()),
        () => {},
      );
    };
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return hosts;
}

/** Each of them can be given back here, whatever it was asked for. */
export function GrantedHosts() {
  const hosts = useGrantedHosts();
  const [message, setMessage] = useState<{ text: string; failed: boolean }>();
  const revoke = async (host: string): Promise<void> => {
    const isGone = await giveBack([host]);
    setMessage({ text: t(isGone ? 'permissionReturned' : 'permissionNotReturned', host), failed: !isGone });
  };
  return (
    <>
      <h3>{t('permissionGranted')}</h3>
      {hosts.length === 0 && <p class="quiet">{t('permissionGrantedNone')}</p>}
      <ul class="hosts">
        {hosts.map((host) => (
          <li key={host}>
            <code>{host}</code>
            <button
              class="button icon"
              type="button"
              aria-label={t('permissionRevoke', host)}
              onClick={() => revoke(host)}
              data-action={`revoke-${host}`}
            >
              {t('permissionRevokeShort')}
            </button>
          </li>
        ))}
      </ul>
      <p class={message?.failed ? 'message failed' : 'message'} role="status">
        {message?.text}
      </p>
    </>
  );
}

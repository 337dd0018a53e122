import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { t } from '@/components/strings';

const permission = { origins: ['*://*.gov.vn/*'] };

/** Asks for all of `*.gov.vn`, and gives it back. Whether it is on is the browser's to say, not ours to remember. */
export function GovVnSwitch() {
  const [allowed, setAllowed] = useState<boolean>();
  const [denied, setDenied] = useState(false);
  useEffect(() => {
    browser.permissions.contains(permission).then(setAllowed);
  }, []);

  const allow = async (): Promise<void> => {
    const granted = await browser.permissions.request(permission);
    setAllowed(granted);
    setDenied(!granted);
  };
  const revoke = async (): Promise<void> => {
    await browser.permissions.remove(permission);
    setAllowed(await browser.permissions.contains(permission));
  };

  return (
    <section class="choice" aria-labelledby="scope-heading">
      <h2 id="scope-heading">{t('welcomeScope')}</h2>
      <p>{t('welcomeScopeWhy')}</p>
      {allowed ? (
        <p role="status">
          {t('welcomeAllowed')}{' '}
          <button class="button" type="button" onClick={revoke}>
            {t('welcomeRevoke')}
          </button>
        </p>
      ) : (
        <button
          class="button primary"
          type="button"
          onClick={allow}
          disabled={allowed === undefined}
          data-action="allow"
        >
          {t('welcomeAllow')}
        </button>
      )}
      {denied && (
        <p class="quiet" role="status">
          {t('welcomeDenied')}
        </p>
      )}
    </section>
  );
}

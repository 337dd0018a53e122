import { useState } from 'preact/hooks';

import { t } from '@/components/strings';
import { patternsOfSet, vietnam } from '@/utils/portals/countries';
import { askFor, giveBack, useGrants } from './useGrants';

const grants = [{ id: vietnam.id, origins: patternsOfSet(vietnam) }];
const origins = patternsOfSet(vietnam);

/** Asks for all of `*.gov.vn`, and gives it back. */
export function GovVnSwitch() {
  const allowed = useGrants(grants);
  const [isDenied, setDenied] = useState(false);
  const allow = async (): Promise<void> => setDenied(!(await askFor(origins)));
  const isAllowed = allowed?.has(vietnam.id);
  return (
    <section class="choice" aria-labelledby="scope-heading">
      <h3 id="scope-heading">{t('welcomeScope')}</h3>
      <p>{t('welcomeScopeWhy')}</p>
      {!isAllowed && <p class="quiet">{t('countriesBroad')}</p>}
      {isAllowed ? (
        <p class="tool-row">
          <span>{t('welcomeAllowed')}</span>
          <button class="button" type="button" onClick={() => giveBack(origins)} data-action="revoke">
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
      <p class="quiet" role="status">
        {isDenied && !isAllowed && t('welcomeDenied')}
      </p>
    </section>
  );
}

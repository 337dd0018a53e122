import { useMemo, useState } from 'preact/hooks';

import { t } from '@/components/strings';
import { patternsOfSet } from '@/utils/portals/countries';
import { otherCountries } from './countryNames';
import { askFor, giveBack, useGrants } from './useGrants';

/** The portals of other countries, each set asked for on a click and given back on another. */
export function CountrySets() {
  const countries = useMemo(otherCountries, []);
  const grants = useMemo(
    () => countries.map(({ set }) => ({ id: set.id, origins: patternsOfSet(set) })),
    [countries],
  );
  const allowed = useGrants(grants);
  const [message, setMessage] = useState('');

  const change = async (box: HTMLInputElement, name: string, origins: string[]): Promise<void> => {
    const isWanted = box.checked;
    const isDone = await (isWanted ? askFor(origins) : giveBack(origins));
    // The box shows what the browser says: what it refuses leaves it as it was.
    box.checked = isDone === isWanted;
    if (isWanted) setMessage(t(isDone ? 'countryOn' : 'countryDenied', name));
    else setMessage(t(isDone ? 'countryOff' : 'countryStillOn', name));
  };

  return (
    <details class="countries">
      <summary>
        {t('countries')}
        {allowed && allowed.size > 0 && (
          <span class="quiet"> {t('countriesCount', String(allowed.size))}</span>
        )}
      </summary>
      <p>{t('countriesWhy')}</p>
      <p class="message" role="status">
        {message}
      </p>
      <ul>
        {countries.map(({ set, name }) => (
          <li key={set.id}>
            <label class="check">
              <input
                type="checkbox"
                checked={allowed?.has(set.id) ?? false}
                disabled={allowed === undefined}
                onChange={(event) => change(event.currentTarget, name, patternsOfSet(set))}
                data-action={`set-${set.id}`}
              />
              <span>
                {name} <span class="quiet">{set.domains.map((domain) => `*.${domain}`).join(' ')}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

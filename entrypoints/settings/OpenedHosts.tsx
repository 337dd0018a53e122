import { Plus, X } from 'lucide-preact';
import { useId, useRef } from 'preact/hooks';

import { IconButton } from '@/components/IconButton';
import { t } from '@/components/strings';
import { patternOf } from '@/utils/settings/hosts';
import { askFor, useGrants } from './useGrants';
import { useNoticing } from './useNoticing';
import { useOpened } from './useOpened';

/** The sites whose articles open by themselves: added, removed, and allowed again where the browser took them away. */
export function OpenedHosts() {
  const { hosts, message, add, remove } = useOpened();
  const [noticing] = useNoticing();
  const allowed = useGrants(hosts.map((host) => ({ id: host, origins: [patternOf(host)] })));
  const input = useRef<HTMLInputElement>(null);
  const name = useId();
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if ((await add(input.current?.value ?? '')) && input.current) input.current.value = '';
    input.current?.focus();
  };
  return (
    <>
      <h3>{t('opened')}</h3>
      <p>{t('openedWhy')}</p>
      {noticing === false && hosts.length > 0 && <p class="quiet">{t('openedAsleep')}</p>}
      {hosts.length === 0 ? (
        <p class="quiet">{t('openedNone')}</p>
      ) : (
        <ul class="hosts">
          {hosts.map((host) => (
            <li key={host}>
              <span>
                {host}
                {allowed && !allowed.has(host) && <span class="quiet"> ({t('openedNeeds')})</span>}
              </span>
              {allowed && !allowed.has(host) && (
                <button class="link" type="button" onClick={() => askFor([patternOf(host)])}>
                  {t('openedAllow', host)}
                </button>
              )}
              <IconButton
                icon={X}
                label={t('openedRemove', host)}
                action={`remove-${host}`}
                onClick={() => remove(host)}
              />
            </li>
          ))}
        </ul>
      )}
      <form class="add-host" onSubmit={submit} noValidate>
        <label for={name}>{t('openedHost')}</label>
        <input
          id={name}
          ref={input}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="baochinhphu.vn"
          data-action="host"
        />
        <button class="button" type="submit" data-action="add-host">
          <Plus size={18} aria-hidden="true" />
          {t('openedAdd')}
        </button>
      </form>
      <p class={message?.failed ? 'message failed' : 'message'} role="status">
        {message?.text}
      </p>
    </>
  );
}

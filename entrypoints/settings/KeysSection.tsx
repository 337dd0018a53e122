import { actionNames } from '@/components/KeySheet';
import { t } from '@/components/strings';
import { useSettings } from '@/components/useSettings';
import { keyActions } from '@/utils/settings/keys';
import { BrowserShortcuts } from './BrowserShortcuts';
import { shownKey, useKeyChange } from './useKeyChange';

/** The keys of the reader, each to be changed, and the browser's own, which are not ours to change. */
export function KeysSection() {
  const [{ singleKeys, keys: chosen }, change] = useSettings();
  const { keys, waiting, message, wait, leave, take, reset } = useKeyChange();
  return (
    <>
      <p>{t('keysIntro')}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => change({ singleKeys: event.currentTarget.checked })}
          data-action="single-keys"
        />
        <span>{t('singleKeys')}</span>
      </label>
      <table class="keys">
        <thead>
          <tr>
            <th scope="col">{t('keyAction')}</th>
            <th scope="col">{t('keyColumn')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {keyActions.map((action) => (
            <tr key={action} class={chosen[action] ? 'changed' : ''}>
              <th scope="row">{t(actionNames[action])}</th>
              <td>
                <kbd>{shownKey(keys[action])}</kbd>
              </td>
              <td>
                <button
                  class="button icon"
                  type="button"
                  aria-label={t('keyChange', t(actionNames[action]))}
                  aria-pressed={waiting === action}
                  onClick={() => wait(action)}
                  onKeyDown={take}
                  onBlur={leave}
                  data-action={`key-${action}`}
                >
                  {t(waiting === action ? 'keyPress' : 'keyChangeShort')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class={message?.failed ? 'message failed' : 'message'} role="status">
        {message?.text}
      </p>
      <button class="link" type="button" onClick={reset} data-action="keys-reset">
        {t('keysReset')}
      </button>
      <BrowserShortcuts />
    </>
  );
}

import { X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';

import { type KeyAction, keyActions, keysOf } from '@/utils/settings/keys';
import { IconButton } from './IconButton';
import { interfaceLanguage, type StringName, t } from './strings';
import { useSettings } from './useSettings';
import { useShortcut } from './useShortcut';

export const actionNames: Record<KeyAction, StringName> = {
  next: 'keyNext',
  previous: 'keyPrevious',
  contents: 'keyContents',
  highlight: 'keyHighlight',
  note: 'keyNote',
  copy: 'keyCopy',
  save: 'keySave',
  listen: 'keyListen',
  theme: 'keyTheme',
  larger: 'keyLarger',
  smaller: 'keySmaller',
  print: 'keyPrint',
  sheet: 'keySheet',
};

/** All keys of the reader on one sheet. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [{ keys, singleKeys }] = useSettings();
  const shortcut = useShortcut();
  useEffect(() => dialog.current?.showModal(), []);
  // The dialog itself gives the focus back to where it was.
  const close = (): void => {
    dialog.current?.close();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const rows: [string, string][] = [
    ...(shortcut ? [[shortcut, t('keyReader')] as [string, string]] : []),
    ['Esc', t('keyLeave')],
    [t('keySpace'), t('keyPage')],
    ['Alt+C', t('keyCopy')],
    ...(singleKeys
      ? keyActions.map((action): [string, string] => [keysOf(keys)[action], t(actionNames[action])])
      : []),
  ];
  return (
    <dialog
      class="key-sheet"
      ref={dialog}
      onKeyDown={onKeyDown}
      onClose={onClose}
      aria-labelledby="key-sheet-heading"
      lang={interfaceLanguage()}
    >
      <div class="section-head">
        <h2 id="key-sheet-heading">{t('keys')}</h2>
        <IconButton icon={X} label={t('close')} action="close-keys" onClick={close} />
      </div>
      <dl>
        {rows.map(([key, name]) => (
          <div key={`${key} ${name}`}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{t(singleKeys ? 'keysChange' : 'keysOff')}</p>
    </dialog>
  );
}

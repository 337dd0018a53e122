import { useState } from 'preact/hooks';

import { actionNames } from '@/components/KeySheet';
import { t } from '@/components/strings';
import { useSettings } from '@/components/useSettings';
import { actionOf, type KeyAction, keyProblem, keysOf, usualKeys } from '@/utils/settings/keys';

export interface KeyChange {
  keys: Record<KeyAction, string>;
  /** The action that waits for its new key. */
  waiting: KeyAction | undefined;
  message: { text: string; failed: boolean } | undefined;
  wait: (action: KeyAction) => void;
  leave: () => void;
  /** A key was pressed while an action waits for one. */
  take: (event: KeyboardEvent) => void;
  reset: () => void;
}

/** Pressed on the way to another key, as Shift is on the way to `?`. */
const onTheWay = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead']);

/** Gives actions other keys: each by pressing it. */
export function useKeyChange(): KeyChange {
  const [{ keys: chosen }, change] = useSettings();
  const [waiting, setWaiting] = useState<KeyAction>();
  const [message, setMessage] = useState<KeyChange['message']>();

  const wait = (action: KeyAction): void => {
    setWaiting(action);
    setMessage({ text: t('keyPressHelp', t(actionNames[action])), failed: false });
  };
  const leave = (): void => {
    if (!waiting) return;
    setWaiting(undefined);
    setMessage({ text: t('keyUnchanged'), failed: false });
  };
  const refuse = (text: string): void => setMessage({ text, failed: true });

  const take = (event: KeyboardEvent): void => {
    // Tab moves on, as everywhere: the keyboard is never caught.
    if (!waiting || event.key === 'Tab' || onTheWay.has(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return leave();
    if (event.ctrlKey || event.altKey || event.metaKey) return refuse(t('keyWithOthers'));
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const problem = keyProblem(waiting, key, chosen);
    if (problem === 'kept') return refuse(t('keyKept', shownKey(key)));
    const owner = actionOf(key, chosen);
    if (problem === 'taken' && owner) return refuse(t('keyTaken', shownKey(key), t(actionNames[owner])));
    const { [waiting]: _, ...others } = chosen;
    change({ keys: key === usualKeys[waiting] ? others : { ...others, [waiting]: key } });
    setWaiting(undefined);
    setMessage({ text: t('keySet', t(actionNames[waiting]), shownKey(key)), failed: false });
  };
  const reset = (): void => {
    setWaiting(undefined);
    change({ keys: {} });
    setMessage({ text: t('keysWereReset'), failed: false });
  };
  return { keys: keysOf(chosen), waiting, message, wait, leave, take, reset };
}

/** A key as the sheet of keys writes it; a blank by its name. */
export const shownKey = (key: string): string => (key === ' ' ? 'Space' : key);

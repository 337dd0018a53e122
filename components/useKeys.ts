import { useEffect, useRef } from 'preact/hooks';

import { actionOf, type KeyAction } from '@/utils/settings/keys';
import { useSettings } from './useSettings';

/** What each key does on a page; false from a handler says that there was nothing to do, and the key stays whoever else’s it is. */
export type KeyHandlers = Partial<Record<KeyAction, () => unknown>>;

/** Answers single keys, as the reader set them, unless somebody types or has switched them off. */
export function useKeys(handlers: KeyHandlers): void {
  const [{ keys, singleKeys }] = useSettings();
  const latest = useRef({ handlers, keys, singleKeys });
  latest.current = { handlers, keys, singleKeys };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, altKey, ctrlKey, metaKey, isComposing, defaultPrevented } = event;
      const { handlers: all, keys: chosen, singleKeys: isOn } = latest.current;
      if (!isOn || altKey || ctrlKey || metaKey || isComposing || defaultPrevented || isTyping(event)) return;
      const action = actionOf(key, chosen);
      const handler = action && all[action];
      if (handler && handler() !== false) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

const isTyping = ({ target }: Event): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

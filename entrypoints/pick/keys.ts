/** What a key or a button does while something is picked. */
export type PickAction =
  | 'larger'
  | 'smaller'
  | 'previous'
  | 'next'
  | 'take'
  | 'remove'
  | 'undo'
  | 'save'
  | 'leave';

const actions: Record<string, PickAction> = {
  ArrowUp: 'larger',
  ArrowDown: 'smaller',
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  Delete: 'remove',
  Backspace: 'remove',
  Escape: 'leave',
};

export type Mode = 'picking' | 'deleting';

/** The action of a pressed key; undefined for keys that are the browser's. */
export function actionOf(event: KeyboardEvent, mode: Mode): PickAction | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'z') return 'undo';
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === 'Enter') return mode === 'picking' ? 'take' : 'save';
  return actions[key];
}

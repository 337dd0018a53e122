/** What a key does in the reader, with its usual key, in the order in which the sheet lists them. `KeyboardEvent.key`. */
export const usualKeys = {
  next: 'j',
  previous: 'k',
  contents: 't',
  highlight: 'h',
  note: 'n',
  copy: 'c',
  save: 's',
  listen: 'l',
  theme: 'd',
  larger: '+',
  smaller: '-',
  print: 'p',
  sheet: '?',
} as const satisfies Record<string, string>;
export type KeyAction = keyof typeof usualKeys;
export const keyActions = Object.keys(usualKeys) as KeyAction[];

/** The key of each action: the reader's own where there is one. */
export function keysOf(chosen: Readonly<Record<string, string>>): Record<KeyAction, string> {
  return Object.fromEntries(
    keyActions.map((action) => [action, chosen[action] ?? usualKeys[action]]),
  ) as Record<KeyAction, string>;
}

/** The action a key stands for; undefined for a key that does nothing. `=` is `+` on most keyboards, without Shift. */
export function actionOf(key: string, chosen: Readonly<Record<string, string>>): KeyAction | undefined {
  const keys = keysOf(chosen);
  const pressed = key.length === 1 ? key.toLowerCase() : key;
  const found = keyActions.find((action) => keys[action] === pressed);
  return found ?? (pressed === '=' ? keyActions.find((action) => keys[action] === '+') : undefined);
}

/** Keys that belong to the browser, to moving about and to leaving: they cannot be given away. */
const kept = new Set([
  'Escape',
  'Enter',
  'Tab',
  ' ',
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'AltGraph',
  'Dead',
  'Unidentified',
  'Process',
]);

/** Why a key cannot be given to an action; undefined when it can. */
export function keyProblem(
  action: KeyAction,
  key: string,
  chosen: Readonly<Record<string, string>>,
): 'kept' | 'taken' | undefined {
  if (kept.has(key)) return 'kept';
  const owner = actionOf(key, chosen);
  return owner === undefined || owner === action ? undefined : 'taken';
}

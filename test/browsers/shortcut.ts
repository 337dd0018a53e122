const modifiers = { Alt: 1, Ctrl: 2, Meta: 4, Shift: 8 } as const;

export interface Shortcut {
  /** A letter or digit, in upper case. */
  key: string;
  held: (keyof typeof modifiers)[];
  /** The held keys as the bits of the Chrome DevTools Protocol. */
  bits: number;
}

/** Reads a shortcut as manifests spell it: `Alt+Shift+R`. */
export function readShortcut(spelled: string): Shortcut {
  const parts = spelled.split('+');
  const key = parts.pop() ?? '';
  const held = parts.filter((part): part is keyof typeof modifiers => part in modifiers);
  if (!/^[A-Z0-9]$/.test(key) || held.length !== parts.length) throw new Error(`Not a shortcut: ${spelled}`);
  return { key, held, bits: held.reduce((bits, name) => bits | modifiers[name], 0) };
}

import type { Change } from './change';
import { countSyllables } from './tokens';

/** How many syllables (words and numbers, outside Vietnamese) were added and removed. */
export function summariseChanges(changes: readonly Change[]): { added: number; removed: number } {
  const count = (kind: Change['kind']) =>
    changes.reduce((sum, change) => sum + (change.kind === kind ? countSyllables(change.text) : 0), 0);
  return { added: count('added'), removed: count('removed') };
}

/** Whether two versions say the same but for white space and how accents are encoded. */
export function isSameStory(before: string, after: string): boolean {
  return before === after || flatten(before) === flatten(after);
}

const flatten = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

import type { CitationItem } from '@/utils/citation/item';
import type { Note } from '@/utils/notes/note';
import type { ExportOptions } from './format';

import { toItem } from '@/utils/citation/item';
import { byGivenName } from '@/utils/citation/sort';
import { bibtex } from '@/utils/citation/styles/bibtex';
import { ris } from '@/utils/citation/styles/ris';
import { articleOf } from '@/utils/notes/note';
import { accessedOn } from './sheet';

/** Every note as an item of a bibliography, in the order given; keys that would be the same end on a, b, c. */
export function itemsOf(notes: readonly Note[]): CitationItem[] {
  const items = notes.map((note) => toItem(articleOf(note), accessedOn(note)));
  const counts = new Map<string, number>();
  for (const { id } of items) counts.set(id, (counts.get(id) ?? 0) + 1);
  const taken = new Set(items.filter(({ id }) => counts.get(id) === 1).map(({ id }) => id));
  const next = new Map<string, number>();
  return items.map((item) => {
    if (counts.get(item.id) === 1) return item;
    let number = next.get(item.id) ?? 0;
    while (taken.has(item.id + letters(number))) number++;
    const id = item.id + letters(number);
    next.set(item.id, number + 1);
    taken.add(id);
    return { ...item, id };
  });
}

/** a … z, aa, ab … */
function letters(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : letters(Math.floor(number / 26) - 1) + last;
}

/** In the order of a Vietnamese bibliography. */
const sorted = (notes: readonly Note[]): CitationItem[] => itemsOf(notes).sort(byGivenName);

export const writeBibtex = (notes: readonly Note[], { language }: ExportOptions): string =>
  sorted(notes)
    .map((item) => `${bibtex(item, language)}\n`)
    .join('\n');

export const writeRis = (notes: readonly Note[], { language }: ExportOptions): string =>
  sorted(notes)
    .map((item) => ris(item, language))
    .join('\r\n');

export const writeCslJson = (notes: readonly Note[]): string => `${JSON.stringify(sorted(notes), null, 2)}\n`;

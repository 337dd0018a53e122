import type { Head } from './head';
import type { Line } from './line';
import type { Heads } from './names';

import { countSyllables } from '@/utils/article/text';
import { isPerson, isSigning } from './asides';
import { nextSaying } from './prose';

/** In syllables: a bold paragraph before the story's first that is as long is its lead. */
const shortestLead = 15;

const isBold = (head: Head | undefined): head is Head =>
  head?.style === 'strong' && !head.number && !head.opensPart && head.family !== 'question';

/** Drops what opens a letter or leads into a story: before the first paragraph, a long bold one, a name, or several. */
export function dropOpening(heads: Heads, prose: readonly boolean[]): Heads {
  const next = nextSaying(heads, prose);
  const opening = new Set<number>();
  let index = next[0] ?? heads.length;
  for (; isBold(heads[index]); index = next[index + 1] ?? heads.length) opening.add(index);
  return heads.map((head, at) =>
    head && opening.has(at) && (opening.size > 1 || isLead(head.text)) ? undefined : head,
  );
}

const isLead = (text: string): boolean =>
  countSyllables(text) >= shortestLead || /[.!]$/.test(text) || isPerson(text);

/** Drops offices and names below "TM. ỦY BAN NHÂN DÂN" or "Nơi nhận:", until a numbered head begins something new. */
export function dropSigned(heads: Heads, lines: readonly Line[]): Heads {
  let isSigned = false;
  return heads.map((head, index) => {
    if (head && !isBold(head)) isSigned = false;
    else if (isSigning(lines[index]?.text ?? '')) isSigned = true;
    return isSigned && isBold(head) ? undefined : head;
  });
}

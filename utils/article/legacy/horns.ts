import { isSyllable } from './isSyllable';

/**
 * TCVN3 keeps ư at the place of the soft hyphen, which some programs show as a hyphen (`n-íc`) and others drop
 * (`níc`). Both stand here as they come out of the table: `n-ớc`, `nớc`.
 */
const shown = /(?<![\p{L}-])(ngh?|nh|th|tr|ch|kh|ph|[bcdđghlmnrstvx])-(\p{L}{1,4})(?![\p{L}-])/giu;

/** ư before anything else: `-ớc`, `-u`. */
const shownFirst = /(?<![\p{L}\d-])-(\p{L}{1,3})(?![\p{L}-])/gu;

/** ư at the end: `t- pháp`, `dân c-`. Only where it makes a word, so that `a-, b-, c-` stay a list. */
const shownLast =
  /(?<=\p{L},?\s)(?:ng|nh|th|[cdhlst])-(?![\p{L}\d-])|(?<!\p{L})(?:(?:Th|Nh|Ng)-(?=\s\p{L})|T-(?=\s\p{Ll}))/gu;

/** ơ before c, ng and u is in no syllable: there was an ư. */
const dropped = /(?<!\p{L})(\p{L}{0,3}?)(?<!ư)([ơờởỡớợ])(?=(?:c|ng|u)(?!\p{L}))/giu;

/** Words that are all but certain where others have lost their ư. */
const droppedToo = new Map([
  ['ngời', 'người'],
  ['dới', 'dưới'],
  ['lợt', 'lượt'],
  ['nh', 'như'],
  ['th', 'thư'],
  ['t', 'tư'],
]);

const isSmall = (letters: string): boolean => letters === letters.toLowerCase();

/** Decoded TCVN3 with the letters ư that were lost as soft hyphens, as far as no other word is likely. */
export function restoreHorns(text: string): string {
  const joined = text
    .replace(shown, (whole, onset: string, rest: string) =>
      isSyllable(`${onset}ư${rest}`.toLowerCase()) ? `${onset}${isSmall(rest) ? 'ư' : 'Ư'}${rest}` : whole,
    )
    .replace(shownFirst, (whole, rest: string) =>
      rest === 'u' || (isSyllable(`ư${rest}`) && !isSyllable(rest)) ? `ư${rest}` : whole,
    )
    .replace(shownLast, (onset) => `${onset.slice(0, -1)}ư`);
  const filled = restoreDropped(joined);
  if (filled === joined) return joined;
  return filled.replace(
    /(?<![\p{L}\d])(?:ngời|dới|lợt|nh|th|t)(?![\p{L}\d.])/gu,
    (word) => droppedToo.get(word) ?? word,
  );
}

/** The same for one word, of which nothing is known but itself. */
export const restoreDropped = (text: string): string =>
  text.replace(dropped, (whole, before: string, horn: string) =>
    before.toLowerCase() === 'q' ? whole : `${before}${isSmall(horn) ? 'ư' : 'Ư'}${horn}`,
  );

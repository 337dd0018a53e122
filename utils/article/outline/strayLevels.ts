import type { Line } from './line';

import { countSyllables } from '@/utils/article/text';
import { readNumber } from './number';

/** In syllables. */
const longestHead = 25;

/**
 * An editor's slips: among bold sub-heads of one kind, some are headings, each at another level. Where no level is used
 * twice and there are more bold heads, all of them are read as bold. A single heading before all of them is no slip.
 */
export function withoutStrayLevels(lines: readonly Line[]): Line[] {
  const headings = lines.filter(({ level }) => level !== undefined);
  const bold = lines.filter(isBoldHead);
  const isEachItsOwn = new Set(headings.map(({ level }) => level)).size === headings.length;
  const isSlip = headings.length > 1 || (bold[0]?.at ?? 0) < (headings[0]?.at ?? 0);
  if (headings.length === 0 || bold.length <= headings.length || !isEachItsOwn || !isSlip) return [...lines];
  return lines.map(({ level, ...line }) =>
    level === undefined ? line : { ...line, bold: true, kind: 'paragraph' },
  );
}

const isBoldHead = ({ bold, level, text }: Line): boolean =>
  bold &&
  level === undefined &&
  text.length < 300 &&
  countSyllables(text) <= longestHead &&
  !readNumber(text);

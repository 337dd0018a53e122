import type { Entry } from './entry';
import type { Line } from './line';

import { inOneGo, type Steps } from '@/utils/article/steps';
import { dropBare, dropRows } from './bareHeads';
import { withoutBlanketStyle } from './blanketStyle';
import { makeEntries } from './entry';
import { keepAlike } from './likeness';
import { joinNames } from './names';
import { nest } from './nest';
import { dropOpening, dropSigned } from './opening';
import { openParts } from './parts';
import { judgePlain } from './plain';
import { isProse } from './prose';
import { readHead } from './readHead';
import { joinSeries, judgeNumbered } from './series';
import { withoutStrayLevels } from './strayLevels';

export type { Entry } from './entry';
export type { Line } from './line';

/**
 * A story's table of contents, from its real headings and from what official Vietnamese texts use as headings: bold,
 * capitals, and numbers from "Phần thứ nhất" to "a)". A single emphasised paragraph, a list, a caption, a letterhead or
 * a signature is no heading. Duplicates stay. Forms of legal texts follow Decree 30/2020/NĐ-CP, annex I.
 * @returns entries in the order of the story, two at least; none for a story without structure.
 */
export const outline = (lines: readonly Line[]): Entry[] => inOneGo(outlineInSteps(lines));

/** The same in steps, for a story so long that it would be felt. */
export function* outlineInSteps(lines: readonly Line[]): Steps<Entry[]> {
  const told = withoutStrayLevels(withoutBlanketStyle(lines));
  const heads = told.map(readHead);
  yield;
  const read = openParts(joinNames(heads, told), told);
  const prose = told.map(isProse);
  yield;
  const plain = judgePlain(read, (index) => Boolean(told[index]?.text));
  const numbered = judgeNumbered(dropRows(joinSeries(plain), prose));
  const placed = dropBare(dropOpening(dropSigned(numbered, told), prose), prose);
  return makeEntries(nest(keepAlike(placed).filter((head) => head !== undefined)));
}

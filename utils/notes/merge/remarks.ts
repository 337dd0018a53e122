import { compareTimes } from '@/utils/notes/sync/times';

/** A remark and when its record last changed (ISO 8601). */
export interface Dated {
  remark: string;
  updatedAt: string;
}

/** As long as a remark may be, in UTF-16 code units. */
const longest = 100_000;
/** The line between two remarks: the day of the one below it. */
const line = /\n\n— (\d{4}-\d{2}-\d{2}) —\n\n/;

/**
 * One remark of two, whichever comes first. A side that left it as it was at the last sync (`base`; absent when
 * unknown, as in an import) gives way; one that holds all of the other stands for both; else both are kept.
 *
 * - The later stands first, since it is what its writer looks for, and since then the day on each line is true of what
 *   follows: with the older first, a third remark would put its day above one that was written before.
 * - The line has a day and no time to the millisecond: it is read by people, in exports as well.
 * - A remark that was merged before comes in part by part, so that three machines that meet in any order repeat nothing.
 * - Where both are too long for one, the end of the older gives way, marked by “…”, and never half a character: no
 *   server takes that.
 */
export function mergeRemarks(a: Dated, b: Dated, base?: string): string {
  if (a.remark === b.remark) return a.remark;
  if (a.remark === base) return b.remark;
  if (b.remark === base) return a.remark;
  const [first, second] = isFirst(a, b) ? [a, b] : [b, a];
  if (holds(first, second)) return first.remark;
  if (holds(second, first)) return second.remark;
  let both = first.remark;
  for (const { day, text } of partsOf(second)) {
    if (both.includes(text)) continue;
    const head = `\n\n— ${day} —\n\n`;
    const room = longest - both.length - head.length;
    if (text.length > room) return room < 2 ? both : `${both}${head}${cut(text, room - 1)}…`;
    both += head + text;
  }
  return both;
}

/**
 * The remark that comes of writing one over another.
 * @param before what its writer saw when they began; undefined when that is not known, and then theirs stands alone.
 */
export const remarkOver = (known: Dated, remark: string, before: string | undefined, now: string): string =>
  before === undefined ? remark : mergeRemarks({ remark, updatedAt: now }, known, before);

/** At one moment by their letters: what came of a merge begins with its first, and so is never behind its second. */
function isFirst(a: Dated, b: Dated): boolean {
  const order = compareTimes(a.updatedAt, b.updatedAt);
  return order === 0 ? a.remark > b.remark : order > 0;
}

const holds = (whole: Dated, part: Dated): boolean =>
  whole.remark.includes(part.remark) || partsOf(part).every(({ text }) => whole.remark.includes(text));

/** A remark as earlier merges put it together, each part with its day. */
function partsOf({ remark, updatedAt }: Dated): { day: string; text: string }[] {
  const pieces = [updatedAt.slice(0, 10), ...remark.split(line)];
  return pieces.flatMap((day, index) => {
    const text = pieces[index + 1];
    return index % 2 === 0 && text ? [{ day, text }] : [];
  });
}

const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

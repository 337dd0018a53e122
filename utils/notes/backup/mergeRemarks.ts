/** A remark and when it was last changed. */
interface Dated {
  remark: string;
  updatedAt: string;
}

/** As long as a note's remark may be. */
const most = 100_000;

/**
 * Both remarks, the older first, parted by a line with the day of the newer. One that is within the other is not
 * repeated, so that uniting again changes nothing. The order of the two does not matter.
 */
export function mergeRemarks(a: Dated, b: Dated): string {
  if (a.remark.includes(b.remark)) return a.remark;
  if (b.remark.includes(a.remark)) return b.remark;
  const [older, newer] = isBefore(a, b) ? [a, b] : [b, a];
  const end = `\n\n— ${newer.updatedAt.slice(0, 10)} —\n\n${newer.remark}`;
  const both = `${older.remark}${end}`;
  if (both.length <= most) return both;
  // Only remarks of a book's length come here: the end of the older gives way.
  const room = Math.max(0, most - end.length - 1);
  return `${older.remark.slice(0, room)}…${end}`.slice(0, most);
}

function isBefore(a: Dated, b: Dated): boolean {
  const time = Date.parse(a.updatedAt) - Date.parse(b.updatedAt);
  return time === 0 ? a.remark < b.remark : time < 0;
}

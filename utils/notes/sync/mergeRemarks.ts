import { isLater } from './times';

/** A remark and when its record last changed. */
interface Remark {
  remark: string;
  updatedAt: string;
}

/** What the schema allows. */
const longest = 100_000;

/**
 * One remark of two, whichever comes first. A side that left it as it was at the last sync (`base`; absent when unknown)
 * gives way; a text that holds the other stands for both; else both are kept, the later first, parted by a rule and the
 * time of the other.
 */
export function mergeRemarks(a: Remark, b: Remark, base?: string): string {
  if (a.remark === b.remark) return a.remark;
  if (a.remark === base) return b.remark;
  if (b.remark === base) return a.remark;
  if (a.remark.includes(b.remark)) return a.remark;
  if (b.remark.includes(a.remark)) return b.remark;
  const aFirst = a.updatedAt === b.updatedAt ? a.remark > b.remark : isLater(a.updatedAt, b.updatedAt);
  const [first, second] = aFirst ? [a, b] : [b, a];
  const both = `${first.remark}\n\n---\n\n${second.updatedAt}\n\n${second.remark}`;
  // Half a character at the cut is no text a server takes.
  return both.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}

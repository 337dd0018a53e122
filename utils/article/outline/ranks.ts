import type { Head } from './head';

import { divisions } from './number';

/**
 * Families of heads, outermost first: in the order in which they first appear, unless one is known to stand above the
 * other, or another one begins anew below each of its heads.
 */
export function rankFamilies(heads: readonly Head[]): Map<string, number> {
  const isOver = readRestarts(heads);
  const order: string[] = [];
  for (const { family } of heads) {
    if (order.includes(family)) continue;
    const place = order.findIndex(
      (other) => isAbove(family, other) || (!isAbove(other, family) && isOver(family, other)),
    );
    order.splice(place < 0 ? order.length : place, 0, family);
  }
  return new Map(order.map((family, rank) => [family, rank]));
}

/** Places that families have by their nature, apart from what a story does with them. */
function placeOf(family: string): number | undefined {
  const heading = /^h([1-6])(:?)/.exec(family);
  if (heading) return Number(heading[1]) * 2 + (heading[2] ? 1 : 0);
  const division = divisions.indexOf(family.replace('~', ''));
  if (division >= 0) return 20 + division;
  const depth = /^decimal(\d)/.exec(family);
  if (depth) return 40 + Number(depth[1]);
  return family.startsWith('dash') ? 60 : undefined;
}

/** Whether a family stands above another by nature: headings, divisions of a law, "1." over "1.1.", dashes last. */
function isAbove(family: string, other: string): boolean {
  const mine = placeOf(family);
  const others = placeOf(other);
  if (mine !== undefined && others !== undefined) return mine < others;
  // Headings and divisions stand above whatever else there is, dashes below; "1.1." is below "1.", "I." and "A.".
  if (mine !== undefined) return mine < 40;
  if (others === undefined) return false;
  return others >= 60 || (others >= 40 && /^(?:arabic|roman|capital)/.test(family));
}

/** Tells whether a family mostly begins anew right below a head of another, while that one counts on. */
function readRestarts(heads: readonly Head[]): (family: string, other: string) => boolean {
  const seen = new Set<string>();
  const restarts = new Map<string, number>();
  const below = new Map<string, number>();
  const key = (family: string, other: string) => `${family} ${other}`;
  for (const [place, { family, number }] of heads.entries()) {
    const before = heads[place - 1]?.family;
    if (number?.value === 1 && seen.has(family) && before !== undefined) {
      restarts.set(family, (restarts.get(family) ?? 0) + 1);
      below.set(key(before, family), (below.get(key(before, family)) ?? 0) + 1);
    }
    seen.add(family);
  }
  return (family, other) => (below.get(key(family, other)) ?? 0) * 2 > (restarts.get(other) ?? 0);
}

import type { Head } from './head';
import type { Heads } from './names';

/** So many plain numbers in a row are no chance; below heads of another kind, or in Roman numbers, two are enough. */
const fewest = { alone: 3, below: 2 };

/** The share of its heads that may have nothing between them and the next. */
const shareBare = 0.25;

/**
 * Keeps plain numbered lines only where they are heads: their numbers run 1, 2, 3, and other lines stand between them.
 * A plain line also stays where it fills the gap in a series of stronger heads (1 and 3 bold, 2 forgotten).
 * @param isText whether a line has words.
 */
export function judgePlain(heads: Heads, isText: (index: number) => boolean): Heads {
  const fillers = findFillers(heads);
  const hasStrong = heads.some((head) => head !== undefined && head.style !== 'plain');
  const kept = heads.map((head) => (head?.style === 'plain' && !fillers.has(head) ? undefined : head));
  for (const run of runsOf(heads, fillers)) {
    const isSure = hasStrong || /^(?:roman|capital|decimal)/.test(run[0]?.family ?? '');
    if (run.length < (isSure ? fewest.below : fewest.alone) || !isParted(run, isText)) continue;
    // A family of its own: plain numbers may stand below bold ones of the same form.
    for (const head of run) kept[head.index] = { ...head, family: `${head.family}~` };
  }
  return kept;
}

/** Plain heads between two stronger ones whose numbers leave just their own free. */
function findFillers(heads: Heads): Set<Head> {
  const fillers = new Set<Head>();
  const last = new Map<string, { value: number; waiting?: Head }>();
  for (const head of heads) {
    if (head?.number?.value === undefined) continue;
    const { family, value } = head.number;
    const before = last.get(family);
    if (head.style !== 'plain') {
      if (before?.waiting?.number?.value === value - 1) fillers.add(before.waiting);
      last.set(family, { value });
    } else if (before?.value === value - 1) last.set(family, { value: before.value, waiting: head });
  }
  return fillers;
}

/** Runs of plain numbers of one family that count from 1. */
function runsOf(heads: Heads, fillers: ReadonlySet<Head>): Head[][] {
  const runs: Head[][] = [];
  const open = new Map<string, Head[]>();
  let above: string | undefined;
  for (const head of heads) {
    if (head && head.style !== 'plain') above = head.family;
    // The clauses of an article of a law are no heads.
    if (head?.style !== 'plain' || fillers.has(head) || above === 'điều') continue;
    const value = head.number?.value;
    const run = open.get(head.family);
    if (value === 1) {
      const begun = [head];
      open.set(head.family, begun);
      runs.push(begun);
    } else if (run && value === (run.at(-1)?.number?.value ?? 0) + 1) run.push(head);
  }
  return runs;
}

/** Whether something stands behind nearly all heads of a run: else it is a list. */
function isParted(run: readonly Head[], isText: (index: number) => boolean): boolean {
  let bare = 0;
  for (const [place, { index, hasText }] of run.entries()) {
    if (hasText) continue;
    const next = run[place + 1]?.index;
    let between = index + 1;
    while (between < (next ?? index + 3) && !isText(between)) between++;
    if (between === next || (next === undefined && !isText(between))) bare++;
  }
  return bare <= run.length * shareBare;
}

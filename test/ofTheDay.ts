const day = Math.floor(Date.now() / 86_400_000);

/**
 * So many of these in each run, others each day: all of them would take longer than anybody waits. With `WHOLE=1` in the
 * environment it is all of them.
 */
export function ofTheDay<Item>(all: readonly Item[], count: number): Item[] {
  if (process.env['WHOLE'] === '1') return [...all];
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, at) => all[(day * count + at) % all.length] as Item,
  );
}

/** One in so many, others each day: after as many days it has been all of them. */
export const thinnedToday = <Item>(all: readonly Item[], every: number): Item[] =>
  all.filter((_, index) => (index + day) % every === 0);

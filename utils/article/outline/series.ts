import type { Head } from './head';
import type { Heads } from './names';

/**
 * Puts numbered heads into the families they count in. Real headings are families by their level; a bold head that
 * counts on where a real heading left off ("3." between the headings "2." and "4.") is of that heading's family.
 */
export function joinSeries(heads: Heads): Heads {
  const ahead = headingsAhead(heads);
  const last = new Map<string, { value: number; heading?: Head }>();
  const firstOfLevel = new Map<number, string>();
  return heads.map((head) => {
    if (head?.number?.value === undefined || head.style === 'plain') return head;
    const { family, value } = head.number;
    if (head.level !== undefined) {
      const first = firstOfLevel.get(head.level) ?? family;
      firstOfLevel.set(head.level, first);
      // A second way of counting at one level of headings stands below the first.
      const heading = first === family ? head : { ...head, family: `h${head.level}:${family}` };
      last.set(family, { value, heading });
      ahead.get(family)?.pop();
      return heading;
    }
    const before = last.get(family);
    const next = ahead.get(family)?.at(-1);
    const goesOn = before?.value === value - 1 && (next === undefined || next === value + 1);
    const heading = goesOn ? before?.heading : undefined;
    last.set(family, { value, ...(heading && { heading }) });
    return heading ? { ...head, family: heading.family } : head;
  });
}

/** The numbers of the real headings of each family, the first one last. */
function headingsAhead(heads: Heads): Map<string, number[]> {
  const ahead = new Map<string, number[]>();
  for (const head of heads.toReversed()) {
    if (head?.number?.value === undefined || head.level === undefined) continue;
    const values = ahead.get(head.number.family) ?? [];
    values.push(head.number.value);
    ahead.set(head.number.family, values);
  }
  return ahead;
}

/** Drops numbered heads that stand in no series: a lone number, or numbers of which no two follow one another. */
export function judgeNumbered(heads: Heads): Heads {
  const counts = new Map<string, number>();
  const last = new Map<string, number>();
  const running = new Set<string>();
  for (const head of heads) {
    if (!head?.number) continue;
    const { family, number } = head;
    counts.set(family, (counts.get(family) ?? 0) + 1);
    const before = last.get(family);
    // Vietnamese letters leave one out ("d", "đ", "e" or "d", "e").
    const step = number.family.startsWith('small') ? 2 : 1;
    if (number.value === undefined) running.add(family);
    else if (before !== undefined && number.value > before && number.value <= before + step)
      running.add(family);
    if (number.value !== undefined) last.set(family, number.value);
  }
  const isSeries = ({ family, number, style }: Head): boolean =>
    style === 'heading' ||
    number?.family === 'phụ lục' ||
    ((counts.get(family) ?? 0) > 1 && running.has(family));
  return heads.map((head) => (head?.number && !isSeries(head) ? undefined : head));
}

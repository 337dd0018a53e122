import { wordsOf } from '@/utils/article/passages/words';
import type { Gold } from './gold';
import type { Row } from './pages';

/** 1 for story, 0 for not, -1 where the gold does not tell. */
export type Label = -1 | 0 | 1;

export const label = (rows: readonly Row[], gold: Gold): Label[] =>
  gold.text === undefined ? bySnippets(rows, gold) : byText(rows, gold.text);

/** A passage is the story's when most of its runs of four words are; a shorter one when it stands among such. */
function byText(rows: readonly Row[], text: string): Label[] {
  const gold = wordsOf(text);
  const runs = new Set(gold.slice(3).map((_, at) => gold.slice(at, at + 4).join(' ')));
  const flat = ` ${gold.join(' ')} `;
  const lines = new Set(text.split('\n').map((line) => wordsOf(line).join(' ')));
  const words = rows.map((row) => wordsOf(row.text));
  const labels = words.map((own): Label => {
    if (own.length < 4) return 0;
    const hits = own.slice(3).filter((_, at) => runs.has(own.slice(at, at + 4).join(' '))).length;
    return hits >= 0.5 * (own.length - 3) ? 1 : 0;
  });
  for (const [at, own] of words.entries()) {
    if (own.length === 0 || own.length >= 4) continue;
    if (![-3, -2, -1, 1, 2, 3].some((step) => labels[at + step] === 1)) continue;
    const line = own.join(' ');
    const before = words[at - 1]?.slice(-2).join(' ');
    const behind = words[at + 1]?.slice(0, 2).join(' ');
    const fits = flat.includes(` ${before} ${line} `) || flat.includes(` ${line} ${behind} `);
    if (lines.has(line) || fits) labels[at] = 1;
  }
  return withoutTwins(words, labels, flat);
}

/** What the gold says once and the page several times is the story's only where the rest of the story is. */
function withoutTwins(words: readonly string[][], labels: Label[], flat: string): Label[] {
  const places = new Map<string, number[]>();
  for (const [at, own] of words.entries()) {
    if (labels[at] !== 1) continue;
    const key = own.join(' ');
    places.set(key, [...(places.get(key) ?? []), at]);
  }
  const single = [...places.values()].filter((list) => list.length === 1).flat();
  const middle = single.sort((a, b) => a - b)[single.length >> 1] ?? 0;
  for (const [key, list] of places) {
    if (list.length < 2) continue;
    const wanted = Math.max(1, flat.split(` ${key} `).length - 1);
    const nearest = list.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    for (const at of nearest.slice(wanted)) labels[at] = 0;
  }
  return labels;
}

function bySnippets(rows: readonly Row[], gold: Gold): Label[] {
  const labels: Label[] = rows.map(() => -1);
  const placesOf = (snippet: string): number[] => {
    const wanted = snippet.replace(/\s+/g, ' ').trim();
    return rows.flatMap(({ text }, at) => (text.includes(wanted) ? [at] : []));
  };
  for (const snippet of gold.without ?? []) for (const at of placesOf(snippet)) labels[at] = 0;
  for (const snippet of gold.with ?? []) {
    // One of them is meant: the one that Readability chose, else the longest.
    const worth = (at: number) => (rows[at]?.chosen ? 1e6 : 0) + (rows[at]?.text.length ?? 0);
    const [best] = placesOf(snippet).sort((a, b) => worth(b) - worth(a));
    if (best !== undefined) labels[best] = 1;
  }
  return labels;
}

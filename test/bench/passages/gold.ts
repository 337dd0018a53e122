import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { repository } from '../bundle';

export interface Row {
  text: string;
  values: number[];
  textWords: string[];
  ownWords: string[];
  aroundWords: string[];
  cleaned: boolean;
  chosen: boolean;
  family: boolean;
  tag: string;
  chain: number[];
  kind: number;
}

export interface DumpedPage {
  set: string;
  file: string;
  url: string;
  title?: string;
  portal?: string;
  rows: Row[];
  names: string[];
  /** 1 story, 0 not, -1 nobody knows. */
  labels: Int8Array;
  weights: Float64Array;
  group: string;
  gold: Gold;
}

export interface Gold {
  text?: string;
  with?: string[];
  without?: string[];
}

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

const lines = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as unknown);

function readGold(): Map<string, Gold> {
  const gold = new Map<string, Gold>();
  const shared = join(repository, '../shared');
  for (const set of ['benchmarks/scrapinghub', 'benchmarks/wcxb-articles', 'benchmarks/trafilatura'])
    for (const row of lines(join(shared, set, 'gold.jsonl')) as (Gold & { file: string })[])
      gold.set(`${set}/${basename(row.file)}`, row);
  for (const page of lines(join(shared, 'portals/manifest.jsonl')) as { file: string; gold?: string }[]) {
    if (!page.gold) continue;
    const told = JSON.parse(readFileSync(join(shared, 'portals', page.gold), 'utf8')) as {
      lead?: string;
      body: string[];
      captions?: string[];
      byline?: string;
      source?: string;
    };
    const text = [told.lead, ...told.body, ...(told.captions ?? []), told.byline, told.source]
      .filter(Boolean)
      .join('\n\n');
    gold.set(`portals/${basename(page.file)}`, { text });
  }
  return gold;
}

const host = (url: string): string => {
  try {
    const { hostname, pathname } = new URL(url);
    // Archived pages are grouped by what they were archived from.
    if (hostname === 'web.archive.org')
      return (/https?:\/+([^/]+)/.exec(pathname)?.[1] ?? pathname).replace(/^www\./, '');
    return hostname.split('.').slice(-2).join('.');
  } catch {
    return url;
  }
};

export function readPages(path: string): DumpedPage[] {
  const gold = readGold();
  const pages: DumpedPage[] = [];
  for (const page of lines(path) as (DumpedPage & { error?: string })[]) {
    const known = gold.get(`${page.set}/${basename(page.file)}`);
    if (page.error || !known || !page.rows) continue;
    const group = page.set === 'portals' ? (page.portal ?? host(page.url)) : host(page.url);
    const labels =
      known.text !== undefined ? labelByText(page.rows, known.text) : labelBySnippets(page.rows, known);
    pages.push({ ...page, gold: known, group, labels, weights: weigh(page, labels) });
  }
  return pages;
}

function weigh(page: DumpedPage, labels: Int8Array): Float64Array {
  const weights = Float64Array.from(page.rows, ({ text }, at) =>
    labels[at] === -1 ? 0 : Math.sqrt(wordsOf(text).length + 1),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const wanted = page.set === 'portals' ? 250 : page.set === 'benchmarks/trafilatura' ? 30 : 100;
  return weights.map((weight) => (weight / total) * wanted);
}

export function labelByText(rows: readonly Row[], text: string): Int8Array {
  const gold = wordsOf(text);
  const grams = new Map<string, number>();
  for (let at = 0; at + 4 <= gold.length; at++) {
    const gram = gold.slice(at, at + 4).join(' ');
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  const flat = ` ${gold.join(' ')} `;
  const goldLines = new Set(text.split('\n').map((line) => wordsOf(line).join(' ')));
  const words = rows.map((row) => wordsOf(row.text));
  const labels = new Int8Array(rows.length);
  for (const [at, own] of words.entries()) {
    if (own.length >= 4) {
      let hits = 0;
      for (let i = 0; i + 4 <= own.length; i++) if (grams.has(own.slice(i, i + 4).join(' '))) hits++;
      labels[at] = hits >= 0.5 * (own.length - 3) ? 1 : 0;
    }
  }
  for (const [at, own] of words.entries()) {
    if (own.length === 0 || own.length >= 4) continue;
    const line = own.join(' ');
    const near = [-3, -2, -1, 1, 2, 3].some((step) => labels[at + step] === 1);
    if (!near) continue;
    const behind =
      words
        .slice(0, at)
        .reverse()
        .find((other) => other.length > 0)
        ?.slice(-2)
        .join(' ') ?? '';
    const ahead =
      words
        .slice(at + 1)
        .find((other) => other.length > 0)
        ?.slice(0, 2)
        .join(' ') ?? '';
    if (goldLines.has(line) || flat.includes(` ${behind} ${line} `) || flat.includes(` ${line} ${ahead} `))
      labels[at] = 1;
  }
  return withoutTwins(rows, words, labels, flat);
}

/** What the gold says once and the page twice is the story only where the rest of the story is. */
function withoutTwins(rows: readonly Row[], words: string[][], labels: Int8Array, flat: string): Int8Array {
  const places = new Map<string, number[]>();
  for (const [at, own] of words.entries())
    if (labels[at] === 1) {
      const key = own.join(' ');
      places.set(key, [...(places.get(key) ?? []), at]);
    }
  const single = [...places.values()]
    .filter((list) => list.length === 1)
    .flat()
    .sort((a, b) => a - b);
  const middle = single[single.length >> 1] ?? 0;
  for (const [key, list] of places) {
    if (list.length < 2 || key === '') continue;
    const wanted = Math.max(1, flat.split(` ${key} `).length - 1);
    const far = [...list].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    for (const at of far.slice(wanted)) labels[at] = 0;
  }
  return labels;
}

function labelBySnippets(rows: readonly Row[], gold: Gold): Int8Array {
  const labels = new Int8Array(rows.length).fill(-1);
  const flat = rows.map(({ text }) => text.replace(/\s+/g, ' '));
  const set = (snippet: string, label: number): void => {
    const wanted = snippet.replace(/\s+/g, ' ').trim();
    const found = flat.flatMap((text, at) => (text.includes(wanted) ? [at] : []));
    if (label === 0) {
      for (const at of found) labels[at] = 0;
      return;
    }
    const chosen = found.filter((at) => rows[at]?.chosen);
    const best = (chosen.length > 0 ? chosen : found).sort(
      (a, b) => (flat[b]?.length ?? 0) - (flat[a]?.length ?? 0),
    )[0];
    if (best !== undefined) labels[best] = 1;
  };
  for (const snippet of gold.without ?? []) set(snippet, 0);
  for (const snippet of gold.with ?? []) set(snippet, 1);
  return labels;
}

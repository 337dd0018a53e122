import { existsSync, readFileSync } from 'node:fs';

import { thinnedToday } from '../ofTheDay';

/** A piece of HTML that somebody once got past a sanitizer, or tried to. */
export interface Snippet {
  id: number;
  src: string;
  name: string;
  html: string;
}

/** The collection is not part of this repository: it stands beside it where there is one. */
const file = new URL('../../../shared/security/vectors.jsonl', import.meta.url);

export const hasSnippets = existsSync(file);

/** All of them, or with `MANY=500` in the environment about that many, evenly from everywhere. */
export function readSnippets(): Snippet[] {
  const all = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Snippet);
  const many = Number(process.env['MANY'] ?? all.length);
  const step = Math.max(1, Math.ceil(all.length / many));
  return all.filter((_, index) => index % step === 0);
}

/** In pieces of so many. */
export function inBatches<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/**
 * One in so many, others each day, since all of them take minutes; with `VECTORS=all` in the environment each of them.
 * None where the collection is missing.
 */
export function someSnippets(every: number): Snippet[] {
  const all = hasSnippets ? readSnippets() : [];
  return process.env['VECTORS'] === 'all' ? all : thinnedToday(all, every);
}

import { expect, test } from 'vitest';

import { fold } from '@/utils/notes/search/fold';
import { NoteIndex } from '@/utils/notes/search/noteIndex';

import { makeCorpus } from './corpus';
import { queries } from './queries';

const corpus = makeCorpus();
const index = new NoteIndex();
for (const note of corpus) index.put(note);

test('there are 100 queries, half of them without accents, and every wanted note is there', () => {
  expect(corpus).toHaveLength(400);
  expect(queries).toHaveLength(100);
  expect(queries.filter(([query]) => fold(query) === query.toLowerCase()).length).toBeGreaterThanOrEqual(50);
  const ids = new Set(corpus.map(({ id }) => id));
  expect(queries.filter(([, wanted]) => !ids.has(wanted))).toEqual([]);
});

test('the wanted note is among the first three for at least 95 of 100 queries', () => {
  const missed = queries.flatMap(([query, wanted]) => {
    const found = index.search(query, 3).map(({ id }) => id);
    return found.includes(wanted) ? [] : `${query} → ${found.join(', ')} instead of ${wanted}`;
  });
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(5);
});

test('the wanted note is the first for at least 85 of 100 queries', () => {
  const first = queries.filter(([query, wanted]) => index.search(query, 1)[0]?.id === wanted);
  expect(first.length).toBeGreaterThanOrEqual(85);
});

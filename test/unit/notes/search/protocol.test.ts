import { expect, test } from 'vitest';

import { NoteIndex, type SearchableNote } from '@/utils/notes/search/noteIndex';
import { handle, type Question, type Response } from '@/utils/notes/search/protocol';

const note = (id: string): SearchableNote => ({
  id,
  title: `Tin ${id}`,
  tags: [],
  remark: '',
  marks: [],
  documents: [],
  text: '',
});

/** Asks one question after the other, as a worker would, and returns the last response. */
function ask(...questions: Question[]): Response | undefined {
  let index = new NoteIndex();
  let last: Response | undefined;
  for (const [ticket, question] of questions.entries()) {
    const done = handle(index, { ticket, ...question });
    index = done.index;
    last = done.response;
  }
  return last;
}
const put: Question = { kind: 'put', notes: [note('một'), note('hai')] };

test('notes are put in batches, found and removed', () => {
  expect(ask(put, { kind: 'put', notes: [note('ba')] })).toEqual({ ticket: 1, kind: 'size', size: 3 });
  expect(ask(put, { kind: 'remove', ids: ['một'] })).toEqual({ ticket: 1, kind: 'size', size: 1 });
  expect(ask(put, { kind: 'search', query: 'một', limit: 5 })).toMatchObject({
    kind: 'found',
    found: [{ id: 'một' }],
  });
});

test('a dump is loaded in place of the index, a broken one changes nothing', () => {
  const dumped = ask(put, { kind: 'dump' });
  const dump = dumped?.kind === 'dump' ? dumped.dump : '';
  expect(ask({ kind: 'load', dump })).toEqual({ ticket: 0, kind: 'loaded', loaded: true, size: 2 });
  expect(ask(put, { kind: 'load', dump: dump.slice(1) })).toEqual({
    ticket: 1,
    kind: 'loaded',
    loaded: false,
    size: 2,
  });
  expect(ask(put, { kind: 'clear' })).toMatchObject({ size: 0 });
});

test('what goes wrong is told, not thrown', () => {
  const index = new NoteIndex();
  index.search = () => {
    throw new Error('out of memory');
  };
  const { response } = handle(index, { ticket: 7, kind: 'search', query: 'a', limit: 1 });
  expect(response).toEqual({ ticket: 7, kind: 'failed', message: 'out of memory' });
});

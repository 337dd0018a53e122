import type { Found, SearchableNote } from './noteIndex';

import { NoteIndex } from './noteIndex';

/** What the notes page asks of the search worker. `ticket` comes back with the answer. */
export type Request = { ticket: number } & Question;

export type Question =
  /** Notes added to the index, as many at a time as suit: a search asked between two batches is answered between them. */
  | { kind: 'put'; notes: readonly SearchableNote[] }
  | { kind: 'remove'; ids: readonly string[] }
  | { kind: 'search'; query: string; limit: number }
  | { kind: 'dump' }
  /** Puts the dump in the place of the index; a dump that is damaged or of another version leaves it as it is. */
  | { kind: 'load'; dump: string }
  /** Empties the index, before it is built anew. */
  | { kind: 'clear' };

export type Response = { ticket: number } & Answer;

export type Answer =
  /** After put, remove and clear: how many notes there are now. */
  | { kind: 'size'; size: number }
  | { kind: 'found'; found: Found[] }
  | { kind: 'dump'; dump: string }
  /** False: the notes are to be put anew. */
  | { kind: 'loaded'; loaded: boolean; size: number }
  /** The question could not be answered; the index is as it was, save that notes of a put may be missing. */
  | { kind: 'failed'; message: string };

/** The index after the request, which is another one after 'load' and 'clear', and the response. Throws nothing. */
export function handle(
  index: NoteIndex,
  { ticket, ...question }: Request,
): { index: NoteIndex; response: Response } {
  try {
    const { next, answer } = answerTo(index, question);
    return { index: next, response: { ticket, ...answer } };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { index, response: { ticket, kind: 'failed', message } };
  }
}

function answerTo(index: NoteIndex, question: Question): { next: NoteIndex; answer: Answer } {
  switch (question.kind) {
    case 'put':
      for (const note of question.notes) index.put(note);
      return { next: index, answer: { kind: 'size', size: index.size } };
    case 'remove':
      for (const id of question.ids) index.remove(id);
      return { next: index, answer: { kind: 'size', size: index.size } };
    case 'search':
      return { next: index, answer: { kind: 'found', found: index.search(question.query, question.limit) } };
    case 'dump':
      return { next: index, answer: { kind: 'dump', dump: index.dump() } };
    case 'load': {
      const loaded = NoteIndex.load(question.dump);
      const next = loaded ?? index;
      return { next, answer: { kind: 'loaded', loaded: loaded !== undefined, size: next.size } };
    }
    case 'clear':
      return { next: new NoteIndex(), answer: { kind: 'size', size: 0 } };
  }
}

import type { Reading } from './reading';

export interface Run {
  ms: number;
  /** Puts the result into the form that is scored; not part of the time. */
  reading(): Reading;
}

export interface Reader {
  name: string;
  /** All that a caller with a live page in hand must do to get the article: copying and serializing are part of it. */
  run(page: Document): Promise<Run>;
}

export function defineReader<Result>(
  name: string,
  read: (page: Document) => Result | Promise<Result>,
  toReading: (result: Result, page: Document) => Reading,
): Reader {
  return {
    name,
    async run(page) {
      const started = performance.now();
      const result = await read(page);
      const ms = performance.now() - started;
      return { ms, reading: () => toReading(result, page) };
    },
  };
}

/**
 * Long work that may be put down after each of its steps, so that the page under it stays alive, or be given up. What it
 * has read of a live page by then is not read again.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** The same work in one go. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

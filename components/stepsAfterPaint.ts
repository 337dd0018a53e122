import type { Steps } from '@/utils/article/steps';

import { afterPaint } from './afterPaint';
import { inPieces } from './inPieces';

/**
 * Does work that would be felt once what was just rendered has been painted, a step at a time.
 * @param done gets what comes of it; what it throws comes to undefined.
 * @returns calls it off.
 */
export function stepsAfterPaint<Result>(
  begin: () => Steps<Result>,
  done: (result: Result | undefined) => void,
): () => void {
  const controller = new AbortController();
  const callOff = afterPaint(async () => {
    const result = await inPieces(begin(), controller.signal, 0).catch(() => undefined);
    if (!controller.signal.aborted) done(result);
  });
  return () => {
    callOff();
    controller.abort();
  };
}

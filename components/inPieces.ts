import type { Steps } from '@/utils/article/steps';

/** How long the page is kept waiting at a time, in milliseconds, as far as the steps allow. */
const LONGEST = 50;

/** The scheduler of newer browsers brings us back before the page's own tasks; any channel brings us back. */
const breath = (): Promise<unknown> => {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  const { port1, port2 } = new MessageChannel();
  const back = new Promise((resolve) => {
    port1.onmessage = resolve;
  });
  port2.postMessage(null);
  return back;
};

/**
 * Does long work in pieces, between which the page lives on.
 * @param longest milliseconds of a piece, after which it is put down at the next chance.
 * @throws the signal's reason, once that has called it off; and what the work throws.
 */
export async function inPieces<Result>(
  steps: Steps<Result>,
  signal?: AbortSignal,
  longest = LONGEST,
): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < longest) continue;
    await breath();
    signal?.throwIfAborted();
    since = performance.now();
  }
}

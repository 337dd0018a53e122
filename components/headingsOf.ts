import { linesOf } from '@/utils/article/outline/linesOf';
import { type Entry, outlineInSteps } from '@/utils/article/outline/outline';
import type { Steps } from '@/utils/article/steps';

/** The headings of a story that is shown on this page. */
export function* headingsOf(story: Element): Steps<Entry[]> {
  const lines = linesOf(story);
  yield;
  return yield* outlineInSteps(lines);
}

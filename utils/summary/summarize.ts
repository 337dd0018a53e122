import { inOneGo, type Steps } from '@/utils/article/steps';
import { listCandidates } from './candidates';
import { choose } from './choose';
import { measure } from './features';
import type { Bullet, Story } from './story';

export type { Bullet, Story } from './story';

/** Below this many sentences there is nothing to leave out. */
const LEAST = 3;

/**
 * The sentences that say most of a story, in its order: at most `count`, else three to five by its length.
 * Fewer when few are good enough; none when there is nothing to summarise, as in a short notice or a table.
 */
export const summarize = (...asked: Parameters<typeof summarizeInSteps>): Bullet[] =>
  inOneGo(summarizeInSteps(...asked));

/** The same in steps, for a story so long that summing it up would be felt. */
export function* summarizeInSteps(story: Story, count?: number): Steps<Bullet[]> {
  const candidates = listCandidates(story);
  if (candidates.length < LEAST) return [];
  const most = Math.min(count ?? usualCount(candidates.length), Math.ceil(candidates.length / 2));
  const title = story.title.normalize('NFC');
  yield;
  const measured = measure(
    title,
    candidates.map((candidate) => candidate.text),
    story.language,
  );
  yield;
  const leading = candidates.filter(({ end }) => end <= (story.lead?.length ?? 0)).length;
  return choose(candidates, measured, most, { leading }).map(({ text, start, end }) => ({
    text,
    start,
    end,
  }));
}

function usualCount(sentences: number): number {
  if (sentences < 15) return 3;
  return sentences < 30 ? 4 : 5;
}

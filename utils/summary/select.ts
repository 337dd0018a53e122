import type { Candidate } from './candidates';
import type { Measured } from './features';

/** How much a sentence loses by saying again what a chosen one says. */
const REPETITION = 1;
/** … and when this share of the shorter one is in the other it is no bullet at all. */
const SAME = 0.6;

export interface Selection {
  candidates: readonly Candidate[];
  measured: readonly Measured[];
  scores: readonly number[];
  most: number;
  /** What is chosen already, as places in `candidates`. */
  chosen?: readonly number[];
  /** Whether a sentence with this score is good enough as one more beside those chosen. */
  isEnough: (score: number, chosen: readonly number[]) => boolean;
}

/**
 * Picks the best-scored candidate again and again (maximal marginal relevance), until there are enough or none is good
 * enough. One that points back comes only after the sentence before it, one that speaks of "both sides" after any.
 * @returns their places in `candidates`, in the order of choice.
 */
export function select({
  candidates,
  measured,
  scores,
  most,
  chosen: first = [],
  isEnough,
}: Selection): number[] {
  const chosen = [...first];
  const repeated = candidates.map((_, i) =>
    chosen.reduce((most, j) => Math.max(most, likeness(measured[i], measured[j])), 0),
  );
  while (chosen.length < most) {
    const best = findBest(candidates, scores, repeated, chosen);
    if (best < 0 || !isEnough(scores[best] ?? 0, chosen)) break;
    chosen.push(best);
    for (let i = 0; i < candidates.length; i++) {
      repeated[i] = Math.max(repeated[i] ?? 0, likeness(measured[i], measured[best]));
    }
  }
  return chosen;
}

function findBest(
  candidates: readonly Candidate[],
  scores: readonly number[],
  repeated: readonly number[],
  chosen: readonly number[],
): number {
  const comesWith = new Set(chosen.map((i) => candidates[i]?.index));
  const first = Math.min(...chosen.map((i) => candidates[i]?.index ?? Number.POSITIVE_INFINITY));
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const [i, { index, pointsBack, needsParties }] of candidates.entries()) {
    if (chosen.includes(i) || (repeated[i] ?? 0) > SAME) continue;
    if (pointsBack && !comesWith.has(index - 1)) continue;
    if (needsParties && !(first < index)) continue;
    const value = (scores[i] ?? 0) - REPETITION * (repeated[i] ?? 0);
    if (value > most) {
      best = i;
      most = value;
    }
  }
  return best;
}

/** The share of the shorter sentence's syllables that the other one has too. */
function likeness(a: Measured | undefined, b: Measured | undefined): number {
  if (!a || !b) return 0;
  let shared = 0;
  for (const word of a.bag) if (b.bag.has(word)) shared++;
  return shared / Math.max(1, Math.min(a.bag.size, b.bag.size));
}

import type { Candidate } from './candidates';
import { FEATURES, type Measured } from './features';
import { WEIGHTS, type Weights } from './weights';

/** What readers of official news asked for beyond likeness to an editor's lead, on the model's scale. */
const PREFERENCE = {
  figure: 0.9,
  document: 0.3,
  decision: 0.1,
  praise: -0.3,
  quote: -0.5,
  attendance: -0.7,
  tooLong: -2,
  pointsBack: -0.7,
};
const EACH_SYLLABLE = -1 / 60;
const TOO_LONG = 60;
/** How much a sentence loses by saying again what a chosen one says. */
const REPETITION = 1;
/** … and when it says hardly anything else it is no bullet at all. */
const SAME = 0.8;
/** Two bullets are always given; a further one has to score this much, and not much less than the best. */
const ALWAYS = 2;
const FLOOR = -2.8;
const BEHIND = 2;

/** Picks up to `most` candidates, best first without repeating, and returns them in the story's order. */
export function choose(
  candidates: readonly Candidate[],
  measured: readonly Measured[],
  most: number,
  weights: Weights = WEIGHTS,
): Candidate[] {
  const scores = candidates.map((candidate, i) => score(candidate, measured[i], weights));
  const repeated = candidates.map(() => 0);
  const chosen: number[] = [];
  while (chosen.length < most) {
    const best = findBest(candidates, scores, repeated, chosen);
    const least = Math.max(FLOOR, (scores[chosen[0] ?? best] ?? 0) - BEHIND);
    if (best < 0 || (chosen.length >= ALWAYS && (scores[best] ?? 0) < least)) break;
    chosen.push(best);
    for (let i = 0; i < candidates.length; i++) {
      repeated[i] = Math.max(repeated[i] ?? 0, likeness(measured[i], measured[best]));
    }
  }
  return candidates.filter((_, i) => chosen.includes(i));
}

function score(candidate: Candidate, measured: Measured | undefined, weights: Weights): number {
  if (!measured) return Number.NEGATIVE_INFINITY;
  const { values } = measured;
  let sum = weights.bias + EACH_SYLLABLE * candidate.syllables;
  for (const feature of FEATURES) sum += weights[feature] * values[feature];
  for (const feature of ['document', 'decision', 'praise', 'quote', 'attendance'] as const)
    sum += PREFERENCE[feature] * values[feature];
  if (/\p{N}/u.test(candidate.text)) sum += PREFERENCE.figure;
  if (candidate.syllables > TOO_LONG) sum += PREFERENCE.tooLong;
  if (candidate.pointsBack) sum += PREFERENCE.pointsBack;
  return sum;
}

function findBest(
  candidates: readonly Candidate[],
  scores: readonly number[],
  repeated: readonly number[],
  chosen: readonly number[],
): number {
  const comesWith = new Set(chosen.map((i) => candidates[i]?.index));
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const [i, { index, pointsBack }] of candidates.entries()) {
    if (chosen.includes(i) || (repeated[i] ?? 0) > SAME) continue;
    if (pointsBack && !comesWith.has(index - 1)) continue;
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

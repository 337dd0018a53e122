import type { Candidate } from './candidates';
import { FEATURES, type Measured } from './features';
import { select } from './select';
import { WEIGHTS, type Weights } from './weights';

/** What readers of official news asked for beyond likeness to an editor's lead, on the model's scale. */
const PREFERENCE = {
  figure: 0.85,
  document: 0.3,
  decision: 0.1,
  praise: -0.3,
  quote: -0.5,
  attendance: -0.7,
  task: -0.4,
  tooLong: -1.2,
  pointsBack: -0.7,
  needsParties: -0.3,
};
const EACH_SYLLABLE = -1 / 40;
/** Shorter than this is no merit. */
const SHORT = 20;
const TOO_LONG = 60;
/** So many bullets are always given, of a long story one more; a further one has to score this much … */
const ALWAYS = 2;
const LONG_STORY = 25;
const FLOOR = -3;
/** … and not much less than the best. */
const BEHIND = 1.8;

/** What a sentence must bring beside a lead that tells the news: facts, in this order of weight. */
const FACTS = {
  figures: 1.2,
  decision: 0.7,
  document: 0.5,
  authority: 0.4,
  date: 0.2,
  titleBest: 1,
  centrality: 1.5,
  place: -0.4,
  praise: -1,
  quote: -0.6,
  attendance: -1.5,
  task: -1,
  firstPerson: -0.6,
  question: -1,
  semicolons: -0.4,
} satisfies Partial<Record<keyof Measured['values'], number>>;
const WORTH_SAYING = -0.2;

/** Where no lead tells the news, a further sentence with so many facts is still a bullet. */
const FULL_OF_FACTS = 1.4;

/**
 * Picks up to `most` candidates and returns them in the story's order. What the model learnt to find is what an editor
 * puts into a lead; where the story has a lead (its first `leading` candidates), the best of it comes first and the
 * others are chosen for the facts they add.
 */
export function choose(
  candidates: readonly Candidate[],
  measured: readonly Measured[],
  most: number,
  { leading = 0, weights = WEIGHTS }: { leading?: number; weights?: Weights } = {},
): Candidate[] {
  const news = candidates.map((candidate, i) => scoreAsNews(candidate, measured[i], weights));
  const facts = candidates.map((candidate, i) => scoreAsFact(candidate, measured[i]));
  const shared = { candidates, measured, most };
  const chosen =
    leading > 0
      ? select({
          ...shared,
          scores: facts,
          chosen: bestOf(candidates.slice(0, leading), news),
          isEnough: (score) => score >= WORTH_SAYING,
        })
      : select({
          ...shared,
          scores: news,
          isEnough: (score, before) =>
            before.length < ALWAYS + Number(candidates.length >= LONG_STORY) ||
            score >= Math.max(FLOOR, (news[before[0] ?? 0] ?? 0) - BEHIND),
        });
  const filled =
    leading > 0
      ? chosen
      : select({ ...shared, scores: facts, chosen, isEnough: (score) => score >= FULL_OF_FACTS });
  return candidates.filter((_, i) => filled.includes(i));
}

/** The place of the best of the first candidates that stands alone, if one does. */
function bestOf(leading: readonly Candidate[], scores: readonly number[]): number[] {
  const alone = leading.flatMap(({ pointsBack, needsParties }, i) => (pointsBack || needsParties ? [] : [i]));
  return alone.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, 1);
}

function scoreAsNews(candidate: Candidate, measured: Measured | undefined, weights: Weights): number {
  if (!measured) return Number.NEGATIVE_INFINITY;
  const { values } = measured;
  let sum = weights.bias + concision(candidate);
  for (const feature of FEATURES) sum += weights[feature] * values[feature];
  for (const feature of ['document', 'decision', 'praise', 'quote', 'attendance', 'task'] as const)
    sum += PREFERENCE[feature] * values[feature];
  return /\p{N}/u.test(candidate.text) ? sum + PREFERENCE.figure : sum;
}

function scoreAsFact(candidate: Candidate, measured: Measured | undefined): number {
  if (!measured) return Number.NEGATIVE_INFINITY;
  // What is full of facts may be longer than what only tells the news.
  let sum =
    concision(candidate) - (EACH_SYLLABLE / 2) * Math.max(0, Math.min(candidate.syllables, 45) - SHORT);
  for (const [feature, weight] of Object.entries(FACTS))
    sum += weight * measured.values[feature as keyof typeof FACTS];
  return sum;
}

function concision({ syllables, pointsBack, needsParties }: Candidate): number {
  return (
    EACH_SYLLABLE * Math.max(SHORT, syllables) +
    (syllables > TOO_LONG ? PREFERENCE.tooLong : 0) +
    (pointsBack ? PREFERENCE.pointsBack : 0) +
    (needsParties ? PREFERENCE.needsParties : 0)
  );
}

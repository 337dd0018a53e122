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
  needsParties: -0.5,
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

/** A flourish, and what voters asked before they were answered. Without a lead only these are passed over: an editor's lead is much like any other first sentence. */
const FLOURISH = /^(?:Trong (?:không khí|niềm|tiết)|Hòa (?:chung|cùng)|Cử tri) /u;
/** Among so many sentences behind a lead that tells nothing, one with so many facts takes its place. */
const NEXT = 3;
const TELLING = 0.6;

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
  const begun = begin(candidates, measured, { news, facts }, leading);
  if (begun) {
    // A lead that tells nothing is not said later either.
    const scores = facts.map((score, i) => (i < begun.from ? Number.NEGATIVE_INFINITY : score));
    const chosen = select({
      ...shared,
      scores,
      chosen: begun.chosen,
      isEnough: (score) => score >= WORTH_SAYING,
    });
    return candidates.filter((_, i) => chosen.includes(i));
  }
  const chosen = select({
    ...shared,
    scores: news,
    isEnough: (score, before) =>
      before.length < ALWAYS + Number(candidates.length >= LONG_STORY) ||
      score >= Math.max(FLOOR, (news[before[0] ?? 0] ?? 0) - BEHIND),
  });
  const filled = select({ ...shared, scores: facts, chosen, isEnough: (score) => score >= FULL_OF_FACTS });
  return candidates.filter((_, i) => filled.includes(i));
}

/**
 * What the bullets begin with: the best sentence of the lead; in place of one that tells nothing ("Trong không khí phấn
 * khởi …") the best of the next few that tell something. Undefined where there is no lead and the story begins well.
 * @returns its place, if there is one, and the first place that may be chosen besides.
 */
function begin(
  candidates: readonly Candidate[],
  measured: readonly Measured[],
  { news, facts }: Record<'news' | 'facts', readonly number[]>,
  leading: number,
): { chosen: number[]; from: number } | undefined {
  const head = Math.max(1, leading);
  const alone = candidates.flatMap(({ pointsBack, needsParties }, i) =>
    pointsBack || needsParties ? [] : [i],
  );
  const best = (places: readonly number[]) =>
    places.toSorted((a, b) => (news[b] ?? 0) - (news[a] ?? 0)).slice(0, 1);
  const telling = alone.filter(
    (i) =>
      i >= head && i < head + NEXT && !isHollow(candidates[i], measured[i]) && (facts[i] ?? 0) >= TELLING,
  );
  const isHeadHollow = candidates.slice(0, head).every((candidate, i) => isHollow(candidate, measured[i]));
  if ((leading > 0 || FLOURISH.test(candidates[0]?.text ?? '')) && isHeadHollow && telling.length > 0)
    return { chosen: best(telling), from: head };
  return leading > 0 ? { chosen: best(alone.filter((i) => i < leading)), from: 0 } : undefined;
}

/** Neither a figure nor a day, document or decision; what voters ask for is none. */
function isHollow(candidate: Candidate | undefined, measured: Measured | undefined): boolean {
  if (!candidate || !measured) return true;
  const { figures, document, date, decision } = measured.values;
  return figures + document + date === 0 && (decision === 0 || /^Cử tri /u.test(candidate.text));
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

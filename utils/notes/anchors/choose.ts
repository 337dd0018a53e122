import type { Finding } from './weigh';

/** How many words the quote has, and its whole sentences. */
export interface Lengths {
  quote: number;
  own: number;
}

/** What vouches for a place: its context on both sides, on one, or its own sentences, to the word. */
type Proof = 'both' | 'one' | 'own';

/** Less of the quote than this is another sentence, and less than half not even like it. */
const LEAST = 0.6;
const LIKE = 0.5;
/** Context that is mostly there, and context that is there but for a slip. */
const MOSTLY = 0.6;
const NEARLY = 0.75;
/** For a few words, whose like is everywhere, it must be there whole. */
const WHOLLY = 0.9;
/** As it was, but for what a long stretch forgives. */
const WORD_FOR_WORD = 0.97;
/** A quote of fewer words has its like in many sentences. */
const SHORT = 8;
/** By how many words the best place must be better than the next. */
const MARGIN = 3;

/**
 * The one place that is surely the passage's.
 * @param findings best first.
 * @returns undefined when none is sure, or another is as good: a wrong place is worse than none.
 */
export function choose(findings: readonly Finding[], lengths: Lengths): Finding | undefined {
  const [best] = findings;
  const proof = best && proofOf(best, lengths);
  if (!best || !proof) return undefined;
  const others = findings.filter(({ first, last }) => first > best.last || last < best.first);
  return others.some((other) => rivals(other, best, proof, lengths)) ? undefined : best;
}

function proofOf(found: Finding, lengths: Lengths): Proof | undefined {
  const { quote, exact, before, behind, own, beside, put, closed } = found;
  if (quote < LEAST || (closed && exact < 1) || (put > 1 && exact < 0.8)) return undefined;
  if (isHeldByBoth(found, lengths)) return 'both';
  const isShort = lengths.quote < SHORT;
  // A word in the midst of another sentence is another word.
  if (isShort && own < 0.8 && beside + lengths.quote < 4) return undefined;
  const enough = isShort ? WHOLLY : NEARLY;
  if (Math.max(before, behind) >= enough && isIntact(found, lengths) && put <= 1) return 'one';
  // Moved away from its neighbours: then its sentences must be there to the word, as look-alikes are common.
  if (put > 0.1) return undefined;
  return (own >= WORD_FOR_WORD && lengths.own >= 6) || (own >= WHOLLY && lengths.own >= 40)
    ? 'own'
    : undefined;
}

function isHeldByBoth({ quote, exact, said, before, behind, own }: Finding, lengths: Lengths): boolean {
  const less = Math.min(before, behind);
  if (less >= WHOLLY) return lengths.quote > 2 || quote >= 0.7;
  if (less < MOSTLY || (lengths.quote < SHORT && own < 0.8)) return false;
  return exact === 1 || (lengths.quote > 2 && said >= 0.55);
}

const isIntact = ({ exact, quote, said }: Finding, lengths: Lengths) =>
  exact === 1 || (lengths.quote >= 4 && quote >= 0.75 && said >= 0.85);

/** Whether another place might be the passage's just as well. */
function rivals(other: Finding, best: Finding, proof: Proof, lengths: Lengths): boolean {
  if (other.quote < LIKE) return false;
  if (best.score - other.score < MARGIN) return true;
  const isBeside = Math.min(best.before, best.behind) >= WHOLLY;
  if (!isBeside && other.said > best.said + 0.15 && proofOf(other, lengths)) return true;
  if (other.own >= WORD_FOR_WORD) {
    // The sentence stands there, too: what surrounds it must tell.
    if (best.own < WHOLLY) return true;
    if (other.before > best.before + 0.1 || other.behind > best.behind + 0.1) return true;
    if (best.outer < 0.5) return true;
    // A copy pasted in front of the next paragraph has the same neighbours, but no line ends between.
    if (best.breaks > 0 && (other.breaks === 0 || proof === 'one')) return true;
  }
  if (proof === 'both' || other.quote < best.quote - 0.1) return false;
  // Half a proof is none where another place has its like.
  return Math.max(other.before, other.behind) >= NEARLY || (proof === 'own' && other.own >= WHOLLY);
}

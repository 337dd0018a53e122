import { needsParties, pointsBack } from '@/utils/summary/openings';
import { isTraceable } from './traceable';
import type { NewsArticle } from './articles';
import { rougeL, rougeN, syllables } from './rouge';

/** What one article's bullets are worth beside its Lead-3 and the extractive oracle. */
export interface Measures {
  rouge: [number, number, number];
  lead: [number, number, number];
  oracle: [number, number, number];
  bullets: number;
  syllables: number;
  withFigure: number;
  tooLong: number;
  pointingBack: number;
  traceable: number;
}

export function measureArticle(article: NewsArticle, bullets: readonly string[]): Measures {
  const reference = syllables(article.reference);
  const lengths = bullets.map((bullet) => syllables(bullet).length);
  const { r1, r2, rl } = article.oracle3;
  return {
    rouge: rougeOf(bullets, reference),
    lead: rougeOf(article.lead3, reference),
    oracle: [r1, r2, rl],
    bullets: bullets.length,
    syllables: lengths.reduce((sum, length) => sum + length, 0),
    withFigure: bullets.filter((bullet) => /\d/.test(bullet)).length,
    tooLong: lengths.filter((length) => length > 60).length,
    pointingBack: bullets.filter((text) => pointsBack(text) || needsParties(text)).length,
    traceable: bullets.filter((bullet) => isTraceable(bullet, article.body)).length,
  };
}

export function rougeOf(bullets: readonly string[], reference: readonly string[]): [number, number, number] {
  const candidate = bullets.flatMap(syllables);
  return [rougeN(candidate, reference, 1), rougeN(candidate, reference, 2), rougeL(candidate, reference)];
}

/** The table's figures over many articles. */
export function sumUp(list: readonly Measures[]) {
  const total = (value: (one: Measures) => number) => list.reduce((sum, one) => sum + value(one), 0);
  const bullets = total((one) => one.bullets) || 1;
  return {
    'ROUGE-1': total((one) => one.rouge[0]) / list.length,
    'ROUGE-2': total((one) => one.rouge[1]) / list.length,
    'ROUGE-L': total((one) => one.rouge[2]) / list.length,
    'ROUGE-L over Lead-3': total((one) => one.rouge[2]) / total((one) => one.lead[2]),
    'ROUGE-2 over Lead-3': total((one) => one.rouge[1]) / total((one) => one.lead[1]),
    'ROUGE-L over the oracle': total((one) => one.rouge[2]) / total((one) => one.oracle[2]),
    'bullets an article': total((one) => one.bullets) / list.length,
    'syllables a bullet': total((one) => one.syllables) / bullets,
    'with a figure': total((one) => one.withFigure) / bullets,
    'over 60 syllables': total((one) => one.tooLong) / bullets,
    'opening on a back-pointing word': total((one) => one.pointingBack) / bullets,
    'traceable word for word': total((one) => one.traceable) / bullets,
  };
}

import type { DumpedPage, Row } from './gold';

import { type Lexicon, scoreWords } from '@/utils/article/passages/lexicon';

export interface Lexicons {
  text: Lexicon;
  own: Lexicon;
  around: Lexicon;
}

/** Log odds of standing in a story, for each word that at least so many hosts use. */
function learnOne(pages: readonly DumpedPage[], wordsOf: (row: Row) => string[], least: number): Lexicon {
  const hosts = new Map<string, Map<string, { yes: number; all: number }>>();
  let yes = 0,
    all = 0;
  for (const page of pages)
    for (const [at, row] of page.rows.entries()) {
      const label = page.labels[at] as number;
      if (label === -1) continue;
      const weight = page.weights[at] as number;
      yes += label * weight;
      all += weight;
      for (const word of new Set(wordsOf(row))) {
        let known = hosts.get(word);
        if (!known) hosts.set(word, (known = new Map()));
        let count = known.get(page.group);
        if (!count) known.set(page.group, (count = { yes: 0, all: 0 }));
        count.yes += label * weight;
        count.all += weight;
      }
    }
  const prior = yes / all;
  const lexicon: Record<string, number> = {};
  for (const [word, known] of hosts) {
    if (known.size < least) continue;
    // Each host has one voice.
    let sum = 0;
    for (const count of known.values()) sum += count.yes / count.all;
    const share = (sum + 2 * prior) / (known.size + 2);
    const odds = Math.log(share / (1 - share)) - Math.log(prior / (1 - prior));
    if (Math.abs(odds) >= 0.35) lexicon[word] = Math.round(odds * 10) / 10;
  }
  return lexicon;
}

export function learnLexicons(
  pages: readonly DumpedPage[],
  least = { text: 8, own: 6, around: 8 },
): Lexicons {
  return {
    text: learnOne(pages, (row) => row.textWords, least.text),
    own: learnOne(pages, (row) => row.ownWords, least.own),
    around: learnOne(pages, (row) => row.aroundWords, least.around),
  };
}
export const lexiconNames = [
  'text low',
  'text high',
  'text mean',
  'own low',
  'own high',
  'own mean',
  'around low',
  'around high',
  'around mean',
];
export function lexiconValues(row: Row, { text, own, around }: Lexicons): number[] {
  return [
    scoreWords(row.textWords, text),
    scoreWords(row.ownWords, own),
    scoreWords(row.aroundWords, around),
  ].flatMap(({ lowest, highest, mean }) => [lowest, highest, mean]);
}

import type { Lexicon } from '@/utils/article/passages/lexicon';
import type { LabelledPage, Row } from './pages';

import type { Lexicons } from '@/utils/article/passages/judge';

/** A word counts when so many sites use it, and when it says something. Most of what is kept are words of texts. */
const sites = { text: 12, own: 6, around: 8 };
const least = { text: 1, own: 0.35, around: 0.35 };

export const learnLexicons = (pages: readonly LabelledPage[]): Lexicons => ({
  text: learn(pages, (row) => row.textWords, sites.text, least.text),
  own: learn(pages, (row) => row.ownWords, sites.own, least.own),
  around: learn(pages, (row) => row.aroundWords, sites.around, least.around),
});

interface Sum {
  story: number;
  all: number;
}

function learn(
  pages: readonly LabelledPage[],
  wordsOf: (row: Row) => string[],
  enough: number,
  low: number,
): Lexicon {
  const whole: Sum = { story: 0, all: 0 };
  const words = new Map<string, Map<string, Sum>>();
  for (const { rows, labels, weights, group } of pages) {
    for (const [at, row] of rows.entries()) {
      if (labels[at] === -1) continue;
      const weight = weights[at] ?? 0;
      const story = labels[at] === 1 ? weight : 0;
      whole.story += story;
      whole.all += weight;
      for (const word of new Set(wordsOf(row))) {
        const bySite = words.get(word) ?? new Map<string, Sum>();
        const sum = bySite.get(group) ?? { story: 0, all: 0 };
        words.set(word, bySite.set(group, { story: sum.story + story, all: sum.all + weight }));
      }
    }
  }
  const usual = whole.story / whole.all;
  const odds = (share: number) => Math.log(share / (1 - share));
  const lexicon = new Map<string, number>();
  for (const [word, bySite] of words) {
    if (bySite.size < enough) continue;
    // Each site has one voice; two more vote for what is usual.
    const votes = [...bySite.values()].reduce((sum, { story, all }) => sum + story / all, 2 * usual);
    const score = odds(votes / (bySite.size + 2)) - odds(usual);
    if (Math.abs(score) >= low) lexicon.set(word, Math.round(score * 10) / 10);
  }
  return lexicon;
}

import type { Lexicon, Scores } from './lexicon';
import type { PageOfPassages, Place } from './page';

import { features } from './features';
import { branchEnds, sumLeaves } from './forest';
import { scoreWords } from './lexicon';
import { model } from './model';

/** What the lexicons say of a passage, by the names that the forest knows: `own low`, `around mean` … */
export const lexiconFeatures = (['text', 'own', 'around'] as const).flatMap((which) =>
  (['low', 'high', 'mean'] as const).map((what) => ({ name: `${which} ${what}`, which, what })),
);

export type Lexicons = Record<'text' | 'own' | 'around', Lexicon>;

export function readLexicons(
  { textWords, ownWords, aroundWords }: Pick<Place, 'textWords' | 'ownWords' | 'aroundWords'>,
  lexicons: Lexicons,
): number[] {
  const scores: Record<keyof Lexicons, Scores> = {
    text: scoreWords(textWords, lexicons.text),
    own: scoreWords(ownWords, lexicons.own),
    around: scoreWords(aroundWords, lexicons.around),
  };
  return lexiconFeatures.map(({ which, what }) => scores[which][what]);
}

const ends = branchEnds(model.forest);

/** How likely each passage of a page is part of its story, 0 to 1. */
export function judge(page: PageOfPassages): number[] {
  const asked = model.features.flatMap((name) => features[name] ?? []);
  return page.places.map((place) => {
    const values = asked.map((ask) => ask(place, page));
    values.push(...readLexicons(place, model));
    return 1 / (1 + Math.exp(-sumLeaves(model.forest, ends, values)));
  });
}

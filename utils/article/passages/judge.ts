import type { PageOfPassages, Place } from './page';

import { features } from './features';
import { sumLeaves } from './forest';
import { type Lexicon, scoreWords } from './lexicon';
import { model } from './model';

/** How likely each passage of a page is part of its story, 0 to 1. */
export function judge(page: PageOfPassages): number[] {
  const asked = model.features.map((name) => features[name] ?? lexiconFeature(name));
  return page.places.map((place) => {
    const values = asked.map((ask) => ask(place, page));
    return 1 / (1 + Math.exp(-sumLeaves(model.forest, values)));
  });
}

/** `own low`: the lowest score that the lexicon of an element's own names has for one of its words. */
function lexiconFeature(name: string): (place: Place) => number {
  const [which, what] = name.split(' ');
  const read = readers[which ?? ''];
  if (!read) throw new Error(`no feature is called ${name}`);
  return (place) => {
    const scores = scoreWords(read.words(place), read.lexicon);
    return what === 'low' ? scores.lowest : what === 'high' ? scores.highest : scores.mean;
  };
}

const readers: Record<string, { words: (place: Place) => string[]; lexicon: Lexicon }> = {
  text: { words: ({ textWords }) => textWords, lexicon: model.text },
  own: { words: ({ ownWords }) => ownWords, lexicon: model.own },
  around: { words: ({ aroundWords }) => aroundWords, lexicon: model.around },
};

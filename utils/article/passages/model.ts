import type { Forest } from './forest';
import { type Lexicon, lexiconOf, wordsByScore, type WordsByScore } from './lexicon';

import data from './model.json';

/** What `npm run learn` learnt from pages whose story people marked by hand. */
export interface Model {
  /** Names of the features in the order in which the forest numbers them; those of the lexicons follow. */
  features: readonly string[];
  forest: Forest;
  /** Words of the passage, of the names of its element, of those around it. */
  text: Lexicon;
  own: Lexicon;
  around: Lexicon;
}

type KeptModel = Omit<Model, 'text' | 'own' | 'around'> & Record<'text' | 'own' | 'around', WordsByScore>;

const read = (kept: KeptModel): Model => ({
  ...kept,
  text: lexiconOf(kept.text),
  own: lexiconOf(kept.own),
  around: lexiconOf(kept.around),
});

/** A model as `model.json` keeps it. */
export const keptModel = (model: Model): KeptModel => ({
  ...model,
  text: wordsByScore(model.text),
  own: wordsByScore(model.own),
  around: wordsByScore(model.around),
});

export const model: Model = read(data as KeptModel);

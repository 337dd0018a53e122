import type { Forest } from './forest';
import type { Lexicon } from './lexicon';

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

export const model: Model = data;

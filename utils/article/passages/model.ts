import type { Forest } from './forest';
import type { Lexicon } from './lexicon';

import data from './model.json';

/** What was learnt by `npx tsx test/bench/passages/train.ts` from pages whose story people marked by hand. */
export interface Model {
  /** Names of the features in the order in which the forest numbers them. */
  features: readonly string[];
  forest: Forest;
  text: Lexicon;
  own: Lexicon;
  around: Lexicon;
}

export const model: Model = data;

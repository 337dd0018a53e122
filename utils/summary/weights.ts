import type { Feature } from './features';

export type Weights = Record<Feature | 'bias', number>;

/** Made by `test/bench/summary/train.ts`; not for editing by hand. */
export const WEIGHTS: Weights = {
  titleLikeness: 1.778,
  titleBest: 1.875,
  first: 0.355,
  early: 0.581,
  place: -0.568,
  centrality: 1.267,
  leadLikeness: -1.082,
  length: -0.578,
  long: -0.606,
  semicolons: -0.457,
  date: 0.309,
  document: 0,
  decision: 0,
  authority: 0.263,
  praise: 0,
  attendance: -0.939,
  quote: 0,
  firstPerson: -0.201,
  question: -0.782,
  dated: -0.345,
  names: 0.849,
  bias: -3.407,
};

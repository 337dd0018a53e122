import type { Feature } from './features';

export type Weights = Record<Feature | 'bias', number>;

/** Made by `test/bench/summary/train.ts`; not for editing by hand. */
export const WEIGHTS: Weights = {
  titleLikeness: 1.783,
  titleBest: 1.872,
  first: 0.566,
  second: 0.173,
  early: 0.367,
  place: -0.554,
  centrality: 1.279,
  leadLikeness: -0.98,
  length: -0.575,
  long: -0.609,
  semicolons: -0.451,
  date: 0.307,
  document: 0,
  decision: 0,
  authority: 0.26,
  praise: 0,
  attendance: -0.955,
  quote: 0,
  firstPerson: -0.197,
  question: -0.786,
  dated: -0.347,
  names: 0.845,
  bias: -3.409,
};

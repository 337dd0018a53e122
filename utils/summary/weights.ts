import type { Feature } from './features';

export type Weights = Record<Feature | 'bias', number>;

/** Made by `test/bench/summary/train.ts`; not for editing by hand. */
export const WEIGHTS: Weights = {
  titleLikeness: 1.291,
  titleBest: 1.702,
  titlePairs: 0.326,
  titleFigure: 0.415,
  first: 0.501,
  second: 0.074,
  early: 0.411,
  place: -0.536,
  centrality: 1.255,
  leadLikeness: -1.066,
  length: -0.622,
  long: -0.643,
  semicolons: -0.099,
  date: 0.318,
  document: 0,
  decision: 0,
  authority: 0.266,
  praise: -0.127,
  attendance: -0.712,
  task: -0.348,
  quote: 0,
  firstPerson: -0.117,
  question: -0.767,
  dated: -0.355,
  names: 0.878,
  bias: -3.381,
};

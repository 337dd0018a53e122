/** One sentence to learn from: its values, and whether it belongs into the summary. */
export interface Example {
  values: readonly number[];
  chosen: boolean;
}

/** Which way a weight may point at all: up, down, or either. */
export type Sign = 1 | -1 | 0;

const STEPS = 800;
const RATE = 0.05;
const RIDGE = 1e-4;

/** Logistic regression by Adam on all examples at once; the last weight is the bias. Deterministic. */
export function fitWeights(examples: readonly Example[], signs: readonly Sign[]): number[] {
  const size = signs.length + 1;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeAt(weights, examples);
    for (let k = 0; k < size; k++) {
      const g = slope[k] ?? 0;
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * g;
      square[k] = 0.999 * (square[k] ?? 0) + 0.001 * g * g;
      const down =
        (mean[k] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((square[k] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
      weights[k] = keepSign((weights[k] ?? 0) - RATE * down, signs[k] ?? 0);
    }
  }
  return [...weights];
}

function slopeAt(weights: Float64Array, examples: readonly Example[]): Float64Array {
  const bias = weights.length - 1;
  const slope = new Float64Array(weights.length);
  for (const { values, chosen } of examples) {
    let sum = weights[bias] ?? 0;
    for (const [k, value] of values.entries()) sum += (weights[k] ?? 0) * value;
    const off = (1 / (1 + Math.exp(-sum)) - Number(chosen)) / examples.length;
    for (const [k, value] of values.entries()) slope[k] = (slope[k] ?? 0) + off * value;
    slope[bias] = (slope[bias] ?? 0) + off;
  }
  for (let k = 0; k < bias; k++) slope[k] = (slope[k] ?? 0) + RIDGE * (weights[k] ?? 0);
  return slope;
}

function keepSign(weight: number, sign: Sign): number {
  return sign !== 0 && weight * sign < 0 ? 0 : weight;
}

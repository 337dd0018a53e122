/**
 * Boosted decision trees in one flat list: an inner node is a feature's number, a threshold, then its left and its
 * right branch; a leaf is -1 and its value. At most the threshold goes left.
 */
export type Forest = readonly number[];

/** For each place of a forest where the branch that begins there ends: the next one begins there. */
export function branchEnds(forest: Forest): Int32Array {
  const ends = new Int32Array(forest.length);
  // Backwards, so that both branches of a node are known before the node.
  for (let at = forest.length - 2; at >= 0; at -= 2)
    ends[at] = (forest[at] ?? -1) < 0 ? at + 2 : (ends[ends[at + 2] ?? 0] ?? 0);
  return ends;
}

/** The sum of the leaves that a row of feature values ends in, as log odds. */
export function sumLeaves(forest: Forest, ends: Int32Array, values: ArrayLike<number>): number {
  let sum = 0;
  for (let root = 0; root < forest.length; root = ends[root] ?? forest.length) {
    let node = root;
    for (let feature = forest[node] ?? -1; feature >= 0; feature = forest[node] ?? -1)
      node = (values[feature] ?? 0) <= (forest[node + 1] ?? 0) ? node + 2 : (ends[node + 2] ?? 0);
    sum += forest[node + 1] ?? 0;
  }
  return sum;
}

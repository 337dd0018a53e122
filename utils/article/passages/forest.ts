/**
 * Boosted decision trees in one flat list: an inner node is a feature's number, a threshold, then its left and its
 * right branch; a leaf is -1 and its value. At most the threshold goes left.
 */
export type Forest = readonly number[];

/** The sum of the leaves that a row of feature values ends in, as log odds. */
export function sumLeaves(forest: Forest, values: ArrayLike<number>): number {
  let sum = 0;
  let at = 0;
  while (at < forest.length) {
    let node = at;
    while ((forest[node] as number) >= 0) {
      const goesLeft = (values[forest[node] as number] ?? 0) <= (forest[node + 1] as number);
      node = goesLeft ? node + 2 : endOf(forest, node + 2);
    }
    sum += forest[node + 1] as number;
    at = endOf(forest, at);
  }
  return sum;
}

const ends = new WeakMap<Forest, Int32Array>();

/** Where the branch that begins at a place ends; worked out once for a forest. */
function endOf(forest: Forest, start: number): number {
  let known = ends.get(forest);
  if (!known) {
    known = new Int32Array(forest.length);
    // Backwards: both branches of a node are known before the node.
    for (let at = forest.length - 2; at >= 0; at -= 2) {
      const isLeaf = (forest[at] as number) < 0;
      known[at] = isLeaf ? at + 2 : (known[known[at + 2] as number] as number);
    }
    ends.set(forest, known);
  }
  return known[start] as number;
}

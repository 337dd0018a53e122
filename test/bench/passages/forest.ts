import type { Forest } from '@/utils/article/passages/forest';

/**
 * Gradient boosting for a yes or no: each tree is grown leaf by leaf, best split first, over values sorted into bins,
 * and steps by Newton's rule (Friedman 2001; the histogram way of LightGBM, Ke et al. 2017). The same seed gives the
 * same trees.
 */
const trees = 120;
const leaves = 12;
const rate = 0.1;
/** Shares of features and of rows that a tree sees. */
const sight = { features: 0.5, rows: 0.7 };
/** Least second derivative in a leaf, and what draws its value to zero. */
const least = 10;
const ridge = 5;
const bins = 64;

export interface Example {
  values: readonly number[];
  story: boolean;
  weight: number;
}

/** Values as bins, column by column, with the upper edge of each bin. */
interface Table {
  binned: Uint8Array[];
  edges: Float64Array[];
}

interface Slopes {
  /** First and second derivative of the loss, row by row, already weighted. */
  first: Float64Array;
  second: Float64Array;
}

interface Split {
  gain: number;
  column: number;
  bin: number;
}

interface Leaf {
  rows: Int32Array;
  first: number;
  second: number;
  split: Split | undefined;
}

type Node = { value: number } | { column: number; bin: number; left: Node; right: Node };

export function growForest(examples: readonly Example[]): Forest {
  const table = makeTable(examples);
  const chance = random(7);
  const scores = new Float64Array(examples.length);
  const forest: number[] = [];
  for (let round = 0; round < trees; round++) {
    const slopes = slopesAt(examples, scores);
    const columns = table.edges.flatMap((_, column) => (chance() < sight.features ? column : []));
    const rows = Int32Array.from(examples.flatMap((_, row) => (chance() < sight.rows ? row : [])));
    const tree = growTree(table, slopes, columns, rows);
    for (let row = 0; row < scores.length; row++)
      scores[row] = (scores[row] ?? 0) + valueAt(tree, table, row);
    flatten(tree, table, forest);
  }
  return forest;
}

function slopesAt(examples: readonly Example[], scores: Float64Array): Slopes {
  const first = new Float64Array(examples.length);
  const second = new Float64Array(examples.length);
  for (const [row, { story, weight }] of examples.entries()) {
    const share = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
    first[row] = weight * (share - Number(story));
    second[row] = weight * Math.max(1e-6, share * (1 - share));
  }
  return { first, second };
}

function growTree(table: Table, slopes: Slopes, columns: readonly number[], rows: Int32Array): Node {
  const makeLeaf = (own: Int32Array): Leaf => {
    let first = 0;
    let second = 0;
    for (const row of own) {
      first += slopes.first[row] ?? 0;
      second += slopes.second[row] ?? 0;
    }
    const leaf = { rows: own, first, second, split: undefined };
    return { ...leaf, split: bestSplit(leaf, table, slopes, columns) };
  };
  const root: { node: Node | undefined } = { node: undefined };
  const open = [
    {
      leaf: makeLeaf(rows),
      attach: (node: Node) => {
        root.node = node;
      },
    },
  ];
  while (open.length < leaves) {
    open.sort((a, b) => (b.leaf.split?.gain ?? 0) - (a.leaf.split?.gain ?? 0));
    const best = open[0];
    if (!best?.leaf.split) break;
    const { column, bin } = best.leaf.split;
    const binned = table.binned[column] ?? new Uint8Array();
    const node = { column, bin, left: { value: 0 } as Node, right: { value: 0 } as Node };
    best.attach(node);
    open.splice(
      0,
      1,
      {
        leaf: makeLeaf(best.leaf.rows.filter((row) => (binned[row] ?? 0) <= bin)),
        attach: (child) => {
          node.left = child;
        },
      },
      {
        leaf: makeLeaf(best.leaf.rows.filter((row) => (binned[row] ?? 0) > bin)),
        attach: (child) => {
          node.right = child;
        },
      },
    );
  }
  for (const { leaf, attach } of open) attach({ value: (-leaf.first / (leaf.second + ridge)) * rate });
  return root.node ?? { value: 0 };
}

function bestSplit(
  leaf: Omit<Leaf, 'split'>,
  table: Table,
  slopes: Slopes,
  columns: readonly number[],
): Split | undefined {
  const worth = (first: number, second: number) => first ** 2 / (second + ridge);
  const usual = worth(leaf.first, leaf.second);
  let best: Split | undefined;
  for (const column of columns) {
    const { first, second } = sumBins(leaf.rows, table.binned[column] ?? new Uint8Array(), slopes);
    let leftFirst = 0;
    let leftSecond = 0;
    for (let bin = 0; bin < (table.edges[column]?.length ?? 0); bin++) {
      leftFirst += first[bin] ?? 0;
      leftSecond += second[bin] ?? 0;
      if (leftSecond < least || leaf.second - leftSecond < least) continue;
      const gain =
        worth(leftFirst, leftSecond) + worth(leaf.first - leftFirst, leaf.second - leftSecond) - usual;
      if (gain > (best?.gain ?? 1e-3)) best = { gain, column, bin };
    }
  }
  return best;
}

function sumBins(rows: Int32Array, binned: Uint8Array, slopes: Slopes): Slopes {
  const first = new Float64Array(bins);
  const second = new Float64Array(bins);
  for (const row of rows) {
    const bin = binned[row] ?? 0;
    first[bin] = (first[bin] ?? 0) + (slopes.first[row] ?? 0);
    second[bin] = (second[bin] ?? 0) + (slopes.second[row] ?? 0);
  }
  return { first, second };
}

function valueAt(tree: Node, table: Table, row: number): number {
  let node = tree;
  while ('left' in node) node = (table.binned[node.column]?.[row] ?? 0) <= node.bin ? node.left : node.right;
  return node.value;
}

function flatten(node: Node, table: Table, forest: number[]): void {
  if (!('left' in node)) {
    forest.push(-1, Math.round(node.value * 100) / 100);
    return;
  }
  forest.push(node.column, short(table.edges[node.column]?.[node.bin] ?? 0));
  flatten(node.left, table, forest);
  flatten(node.right, table, forest);
}

const short = (value: number): number => Number(value.toPrecision(3));

function makeTable(examples: readonly Example[]): Table {
  const columns = examples[0]?.values.length ?? 0;
  const edges = Array.from({ length: columns }, (_, column) => edgesOf(examples, column));
  const binned = edges.map((own, column) =>
    Uint8Array.from(examples, ({ values }) => binOf(values[column] ?? 0, own)),
  );
  return { binned, edges };
}

function edgesOf(examples: readonly Example[], column: number): Float64Array {
  const sorted = Float64Array.from(examples, ({ values }) => values[column] ?? 0).sort();
  const distinct = [...new Set(sorted)];
  if (distinct.length <= bins)
    return Float64Array.from(distinct.slice(1), (value, at) => (value + (distinct[at] ?? 0)) / 2);
  const cuts = Array.from(
    { length: bins - 1 },
    (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / bins)] ?? 0,
  );
  return Float64Array.from(new Set(cuts));
}

/** The first bin whose edge is not below the value. */
function binOf(value: number, edges: Float64Array): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Numerical Recipes' linear congruential generator: the same from run to run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

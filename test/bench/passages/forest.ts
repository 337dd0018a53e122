/** Gradient-boosted trees over binned values, for a yes or no: grown leaf by leaf, Newton's step in each leaf. */
export interface Settings {
  trees: number;
  leaves: number;
  rate: number;
  /** Share of the features and of the rows that each tree sees. */
  features: number;
  rows: number;
  /** Least weight (second derivative) in a leaf, and what pulls leaves to zero. */
  least: number;
  ridge: number;
  seed: number;
}

export interface Tree {
  /** Per inner node: feature, threshold (value <= threshold goes left), left and right child; a child < 0 is leaf ~child. */
  feature: number[];
  threshold: number[];
  left: number[];
  right: number[];
  leaf: number[];
}

export interface Table {
  rows: number;
  columns: number;
  /** Column by column. */
  bins: Uint8Array[];
  /** Upper edge of each bin, per column. */
  edges: Float64Array[];
}

const most = 64;

export function makeTable(
  values: readonly ArrayLike<number>[],
  columns: number,
  edges?: Float64Array[],
): Table {
  const known = edges ?? Array.from({ length: columns }, (_, column) => edgesOf(values, column));
  const bins = known.map((edge, column) => {
    const binned = new Uint8Array(values.length);
    for (let row = 0; row < values.length; row++) binned[row] = binOf(values[row]?.[column] ?? 0, edge);
    return binned;
  });
  return { rows: values.length, columns, bins, edges: known };
}

function edgesOf(values: readonly ArrayLike<number>[], column: number): Float64Array {
  const sorted = Float64Array.from(values, (row) => row[column] ?? 0).sort();
  const edges: number[] = [];
  const distinct = new Set(sorted);
  if (distinct.size <= most) {
    const list = [...distinct].sort((a, b) => a - b);
    for (let at = 0; at + 1 < list.length; at++) edges.push(((list[at] ?? 0) + (list[at + 1] ?? 0)) / 2);
  } else {
    for (let at = 1; at < most; at++) {
      const edge = sorted[Math.floor((at * sorted.length) / most)] ?? 0;
      if (edge !== edges.at(-1)) edges.push(edge);
    }
  }
  return Float64Array.from(edges);
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

export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Leaf {
  rows: Int32Array;
  g: number;
  h: number;
  histogram: Float64Array;
  split?: { gain: number; column: number; bin: number };
}

export function grow(
  table: Table,
  labels: ArrayLike<number>,
  weights: ArrayLike<number>,
  settings: Settings,
): Tree[] {
  const chance = random(settings.seed);
  const score = new Float64Array(table.rows);
  const g = new Float64Array(table.rows);
  const h = new Float64Array(table.rows);
  const trees: Tree[] = [];
  for (let round = 0; round < settings.trees; round++) {
    for (let row = 0; row < table.rows; row++) {
      const p = 1 / (1 + Math.exp(-(score[row] ?? 0)));
      const weight = weights[row] ?? 0;
      g[row] = weight * (p - (labels[row] ?? 0));
      h[row] = weight * Math.max(1e-6, p * (1 - p));
    }
    const columns = Array.from({ length: table.columns }, (_, column) => column).filter(
      () => chance() < settings.features,
    );
    const taken: number[] = [];
    for (let row = 0; row < table.rows; row++) if (chance() < settings.rows) taken.push(row);
    const tree = growTree(table, g, h, columns, Int32Array.from(taken), settings);
    addTo(score, tree, table);
    trees.push(tree);
  }
  return trees;
}

function growTree(
  table: Table,
  g: Float64Array,
  h: Float64Array,
  columns: number[],
  rows: Int32Array,
  settings: Settings,
): Tree {
  const tree: Tree = { feature: [], threshold: [], left: [], right: [], leaf: [] };
  const leaves: { leaf: Leaf; parent: number; side: 'left' | 'right' }[] = [];
  const build = (own: Int32Array): Leaf => {
    const histogram = new Float64Array(columns.length * most * 2);
    let sumG = 0;
    let sumH = 0;
    for (let at = 0; at < own.length; at++) {
      sumG += g[own[at] as number] as number;
      sumH += h[own[at] as number] as number;
    }
    for (let c = 0; c < columns.length; c++) {
      const bins = table.bins[columns[c] as number] as Uint8Array;
      const offset = c * most * 2;
      for (let at = 0; at < own.length; at++) {
        const row = own[at] as number;
        const cell = offset + (bins[row] as number) * 2;
        histogram[cell] = (histogram[cell] as number) + (g[row] as number);
        histogram[cell + 1] = (histogram[cell + 1] as number) + (h[row] as number);
      }
    }
    return { rows: own, g: sumG, h: sumH, histogram };
  };
  const consider = (leaf: Leaf): void => {
    const base = leaf.g ** 2 / (leaf.h + settings.ridge);
    let best: Leaf['split'];
    for (let c = 0; c < columns.length; c++) {
      let leftG = 0;
      let leftH = 0;
      const edges = (table.edges[columns[c] as number] as Float64Array).length;
      for (let bin = 0; bin < edges; bin++) {
        const cell = (c * most + bin) * 2;
        leftG += leaf.histogram[cell] as number;
        leftH += leaf.histogram[cell + 1] as number;
        const rightH = leaf.h - leftH;
        if (leftH < settings.least || rightH < settings.least) continue;
        const rightG = leaf.g - leftG;
        const gain = leftG ** 2 / (leftH + settings.ridge) + rightG ** 2 / (rightH + settings.ridge) - base;
        if (gain > (best?.gain ?? 1e-3)) best = { gain, column: columns[c] as number, bin };
      }
    }
    if (best) leaf.split = best;
  };
  const root = build(rows);
  consider(root);
  leaves.push({ leaf: root, parent: -1, side: 'left' });
  while (leaves.length < settings.leaves) {
    let bestAt = -1;
    for (const [at, { leaf }] of leaves.entries())
      if (leaf.split && leaf.split.gain > (leaves[bestAt]?.leaf.split?.gain ?? 0)) bestAt = at;
    const open = leaves[bestAt];
    if (!open?.leaf.split) break;
    const { column, bin } = open.leaf.split;
    const bins = table.bins[column] as Uint8Array;
    const goesLeft: number[] = [];
    const goesRight: number[] = [];
    for (const row of open.leaf.rows) ((bins[row] as number) <= bin ? goesLeft : goesRight).push(row);
    const small = build(Int32Array.from(goesLeft.length < goesRight.length ? goesLeft : goesRight));
    const large: Leaf = {
      rows: Int32Array.from(goesLeft.length < goesRight.length ? goesRight : goesLeft),
      g: open.leaf.g - small.g,
      h: open.leaf.h - small.h,
      histogram: open.leaf.histogram.map((value, at) => value - (small.histogram[at] as number)),
    };
    consider(small);
    consider(large);
    const [left, right] = goesLeft.length < goesRight.length ? [small, large] : [large, small];
    const node = tree.feature.length;
    tree.feature.push(column);
    tree.threshold.push((table.edges[column] as Float64Array)[bin] as number);
    tree.left.push(0);
    tree.right.push(0);
    if (open.parent >= 0) tree[open.side][open.parent] = node;
    leaves.splice(
      bestAt,
      1,
      { leaf: left, parent: node, side: 'left' },
      { leaf: right, parent: node, side: 'right' },
    );
  }
  for (const { leaf, parent, side } of leaves) {
    const value = (-leaf.g / (leaf.h + settings.ridge)) * settings.rate;
    if (parent >= 0) tree[side][parent] = ~tree.leaf.length;
    tree.leaf.push(value);
  }
  return tree;
}

function addTo(score: Float64Array, tree: Tree, table: Table): void {
  if (tree.feature.length === 0) return;
  const at = tree.feature.map((column, node) => {
    const edges = table.edges[column] as Float64Array;
    return { bins: table.bins[column] as Uint8Array, bin: edges.indexOf(tree.threshold[node] as number) };
  });
  for (let row = 0; row < table.rows; row++) {
    let node = 0;
    while (node >= 0) {
      const { bins, bin } = at[node] as { bins: Uint8Array; bin: number };
      node = (bins[row] as number) <= bin ? (tree.left[node] as number) : (tree.right[node] as number);
    }
    score[row] = (score[row] as number) + (tree.leaf[~node] as number);
  }
}

export function predict(trees: readonly Tree[], values: ArrayLike<number>): number {
  let sum = 0;
  for (const { feature, threshold, left, right, leaf } of trees) {
    if (feature.length === 0) continue;
    let node = 0;
    while (node >= 0)
      node =
        (values[feature[node] as number] ?? 0) <= (threshold[node] as number)
          ? (left[node] as number)
          : (right[node] as number);
    sum += leaf[~node] as number;
  }
  return sum;
}

import type { Tree } from './forest';

const short = (value: number): number => Number(value.toPrecision(4));

/** Trees as the one flat list that the extension reads. `numberOf` renumbers features. */
export function flatten(trees: readonly Tree[], numberOf: (column: number) => number): number[] {
  const flat: number[] = [];
  for (const tree of trees) {
    if (tree.feature.length === 0) continue;
    const visit = (node: number): void => {
      if (node < 0) {
        flat.push(-1, short(tree.leaf[~node] as number));
        return;
      }
      flat.push(numberOf(tree.feature[node] as number), short(tree.threshold[node] as number));
      visit(tree.left[node] as number);
      visit(tree.right[node] as number);
    };
    visit(0);
  }
  return flat;
}

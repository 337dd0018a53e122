/** What of a page goes into its story: asked by whoever walks through it, node by node. */
export interface Keep {
  text(node: Text): boolean;
  image(element: Element): boolean;
  /** Whether anything within an element is kept. */
  within(element: Element): boolean;
}

/** A walk that keeps just these texts and pictures. */
export function keepOnly(texts: Iterable<Text>, images: Iterable<Element>): Keep {
  const kept = new Set<Node>([...texts, ...images]);
  const holding = new Set<Element>();
  for (const node of kept)
    for (let parent = node.parentElement; parent && !holding.has(parent); parent = parent.parentElement)
      holding.add(parent);
  return {
    text: (node) => kept.has(node),
    image: (element) => kept.has(element),
    within: (element) => holding.has(element) || kept.has(element),
  };
}

export const keepAll: Keep = { text: () => true, image: () => true, within: () => true };

/** The same without what is in some elements. */
export const without = (keep: Keep, elements: readonly Element[]): Keep => ({
  ...keep,
  within: (element) => !elements.includes(element) && keep.within(element),
});

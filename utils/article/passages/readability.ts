import { Readability } from '@mozilla/readability';

/** What Readability takes for the story; undefined when it finds none. It takes the copy apart. */
export function chooseByReadability(copy: Document): Element | undefined {
  let root: Node | undefined;
  new Readability<Node>(copy, {
    keepClasses: true,
    // Notices of two sentences are articles: what Readability finds is taken however short it is.
    charThreshold: 250,
    serializer: (node) => {
      root = node;
      return node;
    },
  }).parse();
  return root instanceof Element ? root : undefined;
}

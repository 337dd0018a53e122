/** Elements that stand within a line; every other begins and ends one. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup tt u var'.split(
    ' ',
  ),
);

/** The text nodes of a page's body, those of one paragraph or line together, in page order. */
export function textBlocks(body: HTMLElement): Text[][] {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const blocks: Text[][] = [];
  let block: Text[] = [];
  let holder: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      const box = boxOf(node);
      if (box !== holder) {
        block = [];
        blocks.push(block);
        holder = box;
      }
      block.push(node as Text);
    } else if (!inline.has((node as Element).localName)) holder = null;
  }
  return blocks;
}

function boxOf(node: Node): Element | null {
  let box = node.parentElement;
  while (box && inline.has(box.localName)) box = box.parentElement;
  return box;
}

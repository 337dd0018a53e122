import { bare } from './text';

/** The first text of a document with which a passage begins; undefined when it is not there. */
export function findText(copy: Document, passage: string): Text | undefined {
  const wanted = bare(passage.slice(0, 200)).slice(0, 60);
  if (wanted.length < 8) return undefined;
  const enough = Math.min(15, wanted.length);
  const walker = copy.createTreeWalker(copy.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const value = node.nodeValue ?? '';
    if (value.length < 8) continue;
    const own = bare(value.slice(0, 300)).slice(0, 60);
    if (own.length >= enough && wanted.startsWith(own.slice(0, wanted.length))) return node as Text;
  }
  return undefined;
}

/** The first text of a document that is all its element says, and says just this; undefined when there is none. */
export function findLine(copy: Document, line: string): Text | undefined {
  const found = findText(copy, line);
  return found && bare(found.parentElement?.textContent ?? '') === bare(line) ? found : undefined;
}

/** Whether one node stands before another in the page; a node that holds the other counts as before it. */
export function precedes(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

const block = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const unseen = new Set(['head', 'noscript', 'script', 'style', 'template', 'title']);

/** The words below a node as a person reads them: a line for each block and each `br`, single spaces within. */
export function blockText(root: Node): string {
  return rawText(root)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

function rawText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (node instanceof Element && unseen.has(node.localName)) return '';
  if (node instanceof Element && node.localName === 'br') return '\n';
  const inner = Array.from(node.childNodes, rawText).join('');
  return node instanceof Element && block.has(node.localName) ? `\n${inner}\n` : inner;
}

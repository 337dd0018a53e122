import type { Block, TextBlock } from './blocks';

import { isParagraph } from './blocks';
import { normalize, spacedText } from './text';

/** The story as HTML of the allow-list only: built node by node, so that nothing of the page's own markup is copied. */
export function renderHtml(blocks: Block[], document: Document): string {
  const body = document.createElement('div');
  let before: Block | undefined;
  for (const block of blocks) {
    const last = body.lastElementChild;
    const isNextLine = isShortLine(before) && isShortLine(block) && block.glued;
    before = block;
    if (isNextLine && last?.localName === 'p') {
      // Lines of one address or poem stay one paragraph.
      last.append(document.createElement('br'), ...block.content.childNodes);
    } else body.append(renderBlock(block, document));
  }
  tidy(body);
  return body.innerHTML;
}

const isShortLine = (block: Block | undefined): block is TextBlock =>
  isParagraph(block) && block.text.length < 80;

function renderBlock(block: Block, document: Document): Element {
  if (block.kind === 'image') return renderFigure(block, document);
  if (block.kind !== 'heading') return block.content;
  const heading = document.createElement(`h${block.level ?? 2}`);
  heading.append(...block.content.childNodes);
  return heading;
}

function renderFigure({ image, caption }: Extract<Block, { kind: 'image' }>, document: Document): Element {
  const figure = document.createElement('figure');
  const img = document.createElement('img');
  img.setAttribute('src', image.url);
  img.setAttribute('alt', image.alt ?? '');
  if (image.width && image.height) {
    img.setAttribute('width', String(image.width));
    img.setAttribute('height', String(image.height));
  }
  figure.append(img);
  if (caption) {
    const figcaption = document.createElement('figcaption');
    figcaption.textContent = caption;
    figure.append(figcaption);
  }
  return figure;
}

/** NFC in every text node, no runs of white space outside `pre`, no element left without words. */
function tidy(body: Element): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('pre')) node.nodeValue = tidyText(node);
  }
  for (const element of [
    ...body.querySelectorAll('a, strong, em, u, s, small, mark, sub, sup, time, p, li'),
  ].reverse()) {
    if (!element.textContent?.trim()) element.replaceWith(...(element.textContent ? [' '] : []));
  }
}

/** A text node's words; a blank at either end stays one blank where something stands beyond it. */
function tidyText(node: Node): string {
  const value = node.nodeValue ?? '';
  const text = normalize(value);
  if (text === '') return value === '' ? '' : ' ';
  const hasBefore = node.previousSibling ?? node.parentElement?.previousSibling;
  const hasBehind = node.nextSibling ?? node.parentElement?.nextSibling;
  return `${/^\s/.test(value) && hasBefore ? ' ' : ''}${text}${/\s$/.test(value) && hasBehind ? ' ' : ''}`;
}

/** The story as clean text: paragraphs, captions, list items and rows in their order, parted by an empty line. */
export function renderText(lead: string | undefined, blocks: Block[]): string {
  const parts = lead ? [lead] : [];
  for (const block of blocks) {
    const text =
      block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'image'
        ? block.text
        : linesOf(block.content);
    if (text) parts.push(text);
  }
  return parts.join('\n\n');
}

function linesOf(content: Element): string {
  if (content.localName === 'pre') return (content.textContent ?? '').trim();
  if (content.localName === 'table' && isLetter(content))
    return [...content.querySelectorAll('td')].flatMap(linesOfCell).join('\n');
  if (content.localName === 'table') {
    return [...content.querySelectorAll('caption, tr')]
      .map((row) => (row.localName === 'tr' ? [...row.children].map(spacedText).join('\t') : spacedText(row)))
      .filter((line) => line.trim())
      .join('\n');
  }
  if (content.localName === 'blockquote') return [...content.children].map(spacedText).join('\n');
  return [...content.querySelectorAll('li')].map(ownLine).filter(Boolean).join('\n');
}

/** The head or the foot of a letter: who writes and who signs, in lines of their own in two cells side by side. */
function isLetter(table: Element): boolean {
  const cells = [...table.querySelectorAll('td')];
  return (
    cells.length > 1 &&
    cells.length <= 6 &&
    !table.querySelector('th, caption') &&
    cells.filter((cell) => linesOfCell(cell).length > 1).length > 1
  );
}

function linesOfCell(cell: Element): string[] {
  const copy = cell.cloneNode(true) as Element;
  for (const end of copy.querySelectorAll('br')) end.replaceWith('\n');
  for (const each of copy.querySelectorAll('p, li')) each.append('\n');
  return (copy.textContent ?? '').split('\n').map(normalize).filter(Boolean);
}

/** An item's words without those of the lists inside it, which have lines of their own. */
function ownLine(item: Element): string {
  const copy = item.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll('ul, ol')) inner.remove();
  const paragraphs = [...copy.children].filter((child) => child.localName === 'p');
  return paragraphs.length > 1
    ? paragraphs.map((p) => normalize(p.textContent ?? '')).join('\n')
    : spacedText(copy);
}

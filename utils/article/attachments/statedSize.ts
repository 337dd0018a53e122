import { shortText } from '@/utils/article/shortText';
import { normalize } from '@/utils/article/text';
import { isFile } from './isFile';
import { readMarkedSize, readOwnSize, readSize, readSizeAtStart } from './size';

/** Boxes that were looked at, so that many links in one box do not look again. */
export type Boxes = Map<Element, { text: string | undefined; files: number }>;

/**
 * The size that the page states for a file, in bytes: in the link's words, right behind it, or in the line, list item
 * or row that holds no other file.
 */
export function statedSize(link: Element, boxes: Boxes): number | undefined {
  return (
    readOwnSize(normalize(shortText(link, 600) ?? '')) ??
    readOwnSize(normalize(link.getAttribute('title') ?? '').slice(0, 600)) ??
    readSizeAtStart(normalize(textBehind(link))) ??
    sizeAround(link, boxes)
  );
}

/** The first words behind a link, up to the next one. */
function textBehind(link: Element): string {
  let text = '';
  let node = link.nextSibling;
  for (let steps = 0; node && steps < 8 && text.length < 120; steps++, node = node.nextSibling) {
    if (isElement(node) && (node.localName === 'a' || node.querySelector('a'))) break;
    text += isElement(node)
      ? (shortText(node, 120) ?? '')
      : node.nodeType === 3
        ? (node.nodeValue ?? '')
        : '';
  }
  return text.slice(0, 200);
}

function sizeAround(link: Element, boxes: Boxes): number | undefined {
  let box = link.parentElement;
  for (let steps = 0; box && steps < 4; steps++, box = box.parentElement) {
    const { text, files } = lookAt(box, boxes);
    if (text === undefined || files > 1) return undefined;
    const size = readMarkedSize(text) ?? (box.localName === 'tr' ? sizeInCells(box) : undefined);
    if (size !== undefined) return size;
    if (/^(?:li|tr|dd)$/.test(box.localName)) return undefined;
  }
  return undefined;
}

function lookAt(box: Element, boxes: Boxes): { text: string | undefined; files: number } {
  const known = boxes.get(box);
  if (known) return known;
  const text = shortText(box, 300);
  const links = text === undefined ? [] : [...box.querySelectorAll('a[href]')].slice(0, 50).filter(isFile);
  const look = { text, files: new Set(links.map((each) => each.getAttribute('href'))).size };
  boxes.set(box, look);
  return look;
}

/** A cell that says nothing but a size. */
function sizeInCells(row: Element): number | undefined {
  for (const cell of row.children) {
    const words = shortText(cell, 25);
    const size = words ? readSize(words) : undefined;
    if (size !== undefined) return size;
  }
  return undefined;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

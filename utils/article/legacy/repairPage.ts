import type { LegacyEncoding } from './encoding';

import { hasFloatingMarks, mayBeLegacy, mayNeedRepair } from './firstLook';
import { joinMarks } from './floatingMarks';
import { fontFinder } from './fontOf';
import { isCapitalFont } from './fonts';
import { isUnicode, recogniseLegacy } from './recognise';
import { repairLegacy } from './repairLegacy';
import { fontFor, repairText } from './repairText';
import { textBlocks } from './textBlocks';

/** Where one text node ends and the next begins, while a block is repaired whole; no page holds this character. */
const seam = '\0';

/** Texts of a word or two, with nothing between their boxes, are one long word to the first look. */
const inLegacyFont = '[face^=".Vn" i], [face^="VNI" i], [style*=".Vn" i], [style*="VNI-" i]';

interface Block {
  nodes: Text[];
  text: string;
  /** Legacy fonts of the nodes, as far as the page's fonts can be believed. */
  fonts: string[];
  encoding?: LegacyEncoding | undefined;
}

/**
 * Makes the texts of a copied page Unicode: its paragraphs, `alt` and `title`, and what stands in its head. Must come
 * before anything drops soft hyphens, which are the letter ư in TCVN3. A page without legacy text is left after one
 * look at its whole text.
 * @param copy a copy of a page (`copyPage`), which is changed.
 */
export function repairPage(copy: Document): void {
  const body: HTMLElement | null = copy.body;
  const text = body?.textContent ?? '';
  const known =
    mayNeedRepair(text) || body?.querySelector(inLegacyFont) ? repairBody(body, isUnicode(text)) : [];
  for (const line of copy.querySelectorAll('head > title')) {
    const title = line.textContent ?? '';
    const repaired = repairText(title, fitting(title, known));
    if (repaired !== title) line.textContent = repaired;
  }
  repairAttributes(copy, 'head > meta[content]', ['content'], known);
  if (known.length > 0) repairAttributes(copy, '[alt], [title]', ['alt', 'title'], known);
}

/** Repairs the paragraphs, and says for which encodings (as fonts) the page has shown text. */
function repairBody(body: HTMLElement, isMixed: boolean): string[] {
  const fontOf = fontFinder();
  const groups = textBlocks(body);
  // A font whose own text is Unicode was left behind when the page was converted.
  const misleads = groups.some((nodes) => nodes.some((node) => isUnicode(node.data) && fontOf(node)));
  const nodeFont = (node: Node): string | undefined => (misleads ? undefined : fontOf(node));
  const blocks = groups.map((nodes): Block => {
    const text = nodes.map((node) => node.data).join('');
    const fonts = /[^\0-\x7F]/.test(text) ? nodes.flatMap((node) => nodeFont(node) ?? []) : [];
    return { nodes, text, fonts, encoding: recogniseLegacy(text, fonts) };
  });
  const found = new Set(blocks.map(({ encoding }) => encoding));
  const known = [...found].flatMap((encoding) => (encoding ? [fontFor[encoding]] : []));
  for (const block of blocks) {
    const told = isMixed && !mayBeLegacy(block.text) ? [] : known;
    const encoding = block.encoding ?? (told.length > 0 ? recogniseLegacy(block.text, told) : undefined);
    repairBlock({ ...block, encoding }, nodeFont, known);
  }
  return known;
}

function repairBlock(block: Block, fontOf: (node: Node) => string | undefined, known: string[]): void {
  const { nodes, text, encoding } = block;
  if (encoding) {
    const pieces = repairLegacy(nodes.map((node) => node.data).join(seam), encoding).split(seam);
    for (const [at, node] of nodes.entries()) {
      const piece = pieces[at] ?? node.data;
      write(node, isCapitalFont(fontOf(node) ?? '') ? piece.toUpperCase() : piece);
    }
  } else if (isUnicode(text) && mayBeLegacy(text)) {
    for (const node of nodes) write(node, repairText(node.data, fitting(node.data, known)));
  } else if (hasFloatingMarks(text)) {
    for (const node of nodes) write(node, joinMarks(node.data));
  }
}

/** Only what was repaired is written: a text node written to is laid out and looked at anew. */
function write(node: Text, data: string): void {
  if (node.data !== data) node.data = data;
}

/** What the page has shown counts for a short text as well, if it looks like it. */
const fitting = (text: string, known: readonly string[]): readonly string[] =>
  mayBeLegacy(text) ? known : [];

function repairAttributes(copy: Document, selector: string, names: string[], known: readonly string[]): void {
  for (const element of copy.querySelectorAll(selector)) {
    for (const name of names) {
      const value = element.getAttribute(name);
      if (value === null) continue;
      const repaired = repairText(value, fitting(value, known));
      if (repaired !== value) element.setAttribute(name, repaired);
    }
  }
}

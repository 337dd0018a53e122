import type { Block } from './blocks';

import { resolveAddress } from './address';
import { readImage } from './images';
import { inlineNames, isInline, styledAs } from './inline';
import { copySpans, inReadingOrder, isLayout } from './tables';
import { normalize, spacedText } from './text';
import { type Keep, keepAll, without } from './passages/keep';
import { shareLinked, textBlock } from './textBlock';

/** Inline elements within one another that are kept; editors that nest a hundred mean nothing by it. */
const deepest = 8;

/**
 * The story's elements in reading order as flat blocks, whatever `div`s and layout tables they were wrapped in.
 * @param keep which texts and pictures of the root are the story's; all, when it is left out.
 */
export function toBlocks(root: Element, base: string, keep: Keep = keepAll): Block[] {
  const builder = new BlockBuilder(root.ownerDocument, base, keep);
  builder.read(root);
  return builder.finish();
}

class BlockBuilder {
  private readonly blocks: Block[] = [];
  private readonly open: HTMLElement[] = [];
  private run: HTMLElement;
  private cursor: HTMLElement;
  private origin: Element | undefined;
  private afterBreak = false;
  private level: number | undefined;

  constructor(
    private readonly document: Document,
    private readonly base: string,
    private readonly keep: Keep,
  ) {
    this.run = this.cursor = document.createElement('p');
  }

  finish(): Block[] {
    this.flush();
    return this.blocks;
  }

  read(parent: Element): void {
    for (const node of parent.childNodes) this.readNode(node, parent);
  }

  readNode(node: Node, parent: Element): void {
    if (node.nodeType === 3) this.readText(node as Text, parent);
    else if (node.nodeType === 1) this.readElement(node as Element);
  }

  private readText(node: Text, parent: Element): void {
    const value = node.data;
    if (value.trim() && !this.keep.text(node)) return;
    if (!this.origin && value.trim()) this.origin = parent;
    if (value) this.cursor.append(value);
  }

  private readElement(element: Element): void {
    const name = element.localName;
    if (name === 'br') {
      // A heading over two lines is one.
      if (this.level !== undefined) return this.cursor.append(' ');
      return this.flush(true);
    }
    if (name === 'img') return this.readPicture(element);
    if (!this.keep.within(element)) return isInline(name) ? undefined : this.flush();
    if (isInline(name)) return this.readInline(element, name);
    this.flush();
    this.readBlock(element, name);
    this.flush();
  }

  private readInline(element: Element, name: string): void {
    if (name === 'a' && isAnchor(element)) return;
    const meaning = inlineNames[name] ?? styledAs(element);
    const wrapper = meaning && this.wrap(element, meaning);
    if (!wrapper || this.open.length >= deepest) return this.read(element);
    this.open.push(wrapper);
    this.cursor.append(wrapper);
    this.cursor = wrapper;
    this.read(element);
    this.open.pop();
    // A line break inside has started a new run, and with it new copies of what is open.
    this.cursor = (this.cursor.parentElement ?? this.run) as HTMLElement;
  }

  private wrap(element: Element, name: string): HTMLElement | undefined {
    const wrapper = this.document.createElement(name);
    if (name === 'a') {
      const address = resolveAddress(element.getAttribute('href'), this.base);
      const value = element.getAttribute('href')?.trim() ?? '';
      if (!address && !/^(?:mailto|tel):/i.test(value)) return undefined;
      // A link to a place on this page leads nowhere once the story stands alone.
      if (value.startsWith('#')) return undefined;
      wrapper.setAttribute('href', address ?? value);
    }
    for (const key of ['title', 'lang', 'dir', 'datetime']) {
      const value = element.getAttribute(key);
      if (value && (key !== 'title' || name === 'abbr')) wrapper.setAttribute(key, value);
    }
    return wrapper;
  }

  private readPicture(element: Element): void {
    const image = this.keep.image(element) ? readImage(element, this.base) : undefined;
    if (!image) return;
    this.flush();
    this.blocks.push({ kind: 'image', image, text: '', origin: element });
  }

  private readBlock(element: Element, name: string): void {
    if (/^h[1-6]$/.test(name)) {
      // The reader's own title is the one h1.
      this.level = Math.max(2, Number(name[1]));
      this.read(element);
      this.flush();
      this.level = undefined;
      return;
    }
    if (name === 'ul' || name === 'ol') return this.readList(element, name);
    if (name === 'table') return this.readTable(element);
    if (name === 'pre') return this.push(element, 'code', this.preformatted(element));
    if (name === 'blockquote') return this.readQuote(element);
    if (name === 'figure') return this.readFigure(element);
    if (name === 'hr' || name === 'iframe' || name === 'embed' || name === 'object' || name === 'video')
      return;
    this.read(element);
  }

  private readList(element: Element, name: string): void {
    if (isContents(element)) return;
    // Old editors indent paragraphs with a list that has no items.
    if (![...element.children].some(isItem)) return this.read(element);
    const list = this.document.createElement(name);
    const start = element.getAttribute('start');
    if (name === 'ol' && start && /^\d+$/.test(start)) list.setAttribute('start', start);
    const read = [...element.childNodes].map((node) => this.itemOf(node, element));
    for (const blocks of read) {
      const kept = blocks.filter((block) => block.kind !== 'image' && block.text);
      if (kept.length === 0) continue;
      const li = this.document.createElement('li');
      appendBlocks(li, kept);
      list.append(li);
    }
    const pictures = read.flat().filter((block) => block.kind === 'image');
    // A list of pictures is a gallery: its items are photos and their captions, not points.
    if (pictures.length > 0 && pictures.length >= list.childElementCount) {
      this.blocks.push(...read.flat());
      return;
    }
    this.blocks.push(...pictures);
    this.push(element, 'list', list);
  }

  /** What stands in a list without being an item of it is one all the same. */
  private itemOf(node: Node, list: Element): Block[] {
    if (isItem(node)) return toBlocks(node, this.base, this.keep);
    const builder = new BlockBuilder(this.document, this.base, this.keep);
    builder.readNode(node, list);
    return builder.finish();
  }

  private readTable(element: Element): void {
    const rows = [...element.querySelectorAll('tr')].filter((row) => row.closest('table') === element);
    if (isLayout(element, rows)) {
      for (const cell of inReadingOrder(rows)) {
        this.flush();
        this.read(cell);
      }
      this.flush();
      for (const caption of element.querySelectorAll(':scope > caption')) this.read(caption);
      return;
    }
    this.push(element, 'table', this.dataTable(element, rows));
  }

  private dataTable(element: Element, rows: Element[]): HTMLTableElement {
    const table = this.document.createElement('table');
    const printed = element.querySelector(':scope > caption');
    const caption = printed && this.keep.within(printed) ? spacedText(printed) : '';
    if (caption) table.createCaption().textContent = caption;
    for (const row of rows) {
      if (!this.keep.within(row)) continue;
      const tr = table.insertRow();
      for (const cell of row.children) {
        if (cell.localName !== 'td' && cell.localName !== 'th') continue;
        const made = this.document.createElement(cell.localName);
        copySpans(cell, made);
        appendBlocks(
          made,
          toBlocks(cell, this.base, this.keep).filter((block) => block.kind !== 'image'),
        );
        tr.append(made);
      }
    }
    return table;
  }

  private preformatted(element: Element): HTMLElement {
    const pre = this.document.createElement('pre');
    pre.textContent = (element.textContent ?? '').normalize('NFC').replace(/^\n+/, '').trimEnd();
    return pre;
  }

  private readQuote(element: Element): void {
    const blocks = toBlocks(element, this.base, this.keep);
    // Word processors indent with blockquote: only one that is words alone is a quotation.
    if (
      blocks.some((block) => block.kind === 'image' || block.kind === 'table' || block.kind === 'heading')
    ) {
      this.blocks.push(...blocks);
      return;
    }
    const quote = this.document.createElement('blockquote');
    appendBlocks(quote, blocks, true);
    this.push(element, 'quote', quote);
  }

  private readFigure(element: Element): void {
    // A gallery is a figure of figures: each keeps its own caption.
    const captions = [...element.querySelectorAll('figcaption')].filter(
      (each) => each.closest('figure') === element && this.keep.within(each),
    );
    const caption = captions.map(spacedText).filter(Boolean).join(' ');
    const inside = toBlocks(element, this.base, without(this.keep, captions));
    const images = inside.filter((block) => block.kind === 'image');
    const last = images.at(-1);
    if (last && caption) last.caption = caption;
    this.blocks.push(...inside);
    // A caption without a picture that we can show still tells what was there; a table keeps its words as well.
    if (!last && caption) {
      const content = this.document.createElement('p');
      content.textContent = caption;
      this.blocks.push(textBlock('paragraph', content, caption, element, false));
    }
  }

  private push(element: Element, kind: 'list' | 'table' | 'quote' | 'code', content: HTMLElement): void {
    const text = spacedText(content);
    if (text) this.blocks.push({ kind, content, text, origin: element, linked: shareLinked(content, text) });
  }

  private flush(isBreak = false): void {
    const text = normalize(this.run.textContent ?? '');
    if (text) {
      const kind = this.level === undefined ? 'paragraph' : 'heading';
      const block = textBlock(kind, this.run, text, this.origin ?? this.document.body, this.afterBreak);
      if (this.level !== undefined) block.level = this.level;
      this.blocks.push(block);
      this.afterBreak = isBreak;
    } else if (!isBreak) this.afterBreak = false;
    // Two breaks in a row part paragraphs; one only ends a line.
    else if (this.blocks.length > 0) this.afterBreak = false;
    this.origin = undefined;
    this.run = this.cursor = this.document.createElement('p');
    for (const [index, wrapper] of this.open.entries()) {
      const again = wrapper.cloneNode(false) as HTMLElement;
      this.cursor.append(again);
      this.cursor = again;
      this.open[index] = again;
    }
  }
}

/** The sign beside a heading that leads to the heading itself. */
const isAnchor = (link: Element): boolean =>
  /^\s*[#¶§🔗]\s*$/u.test(link.textContent ?? '') && link.getAttribute('href')?.startsWith('#') === true;

const isItem = (node: Node): node is Element => /^(?:li|ul|ol)$/i.test(node.nodeName);

/** A list that only leads to places on its own page: a table of contents, which the reader makes itself. */
function isContents(list: Element): boolean {
  const links = [...list.querySelectorAll('a')];
  if (links.length < 2 || !links.every((link) => link.getAttribute('href')?.startsWith('#'))) return false;
  const linked = links.reduce((sum, link) => sum + normalize(link.textContent ?? '').length, 0);
  return linked > normalize(list.textContent ?? '').length * 0.7;
}

/** Fills a cell, list item or quotation: inline when one paragraph is all there is. */
function appendBlocks(parent: HTMLElement, blocks: Block[], alwaysParagraphs = false): void {
  const only = blocks[0];
  if (!alwaysParagraphs && blocks.length === 1 && only && only.kind === 'paragraph') {
    parent.append(...only.content.childNodes);
    return;
  }
  for (const block of blocks) if (block.kind !== 'image') parent.append(block.content);
}

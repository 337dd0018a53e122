import { isInline } from '@/utils/article/inline';
import { normalize } from '@/utils/article/text';

/** A run of text between two borders of blocks: a paragraph, a heading, a list item, a cell, a line that `br` ends. */
export interface Passage {
  text: string;
  nodes: Text[];
  /** The block that the run stands in; several runs may share one. */
  holder: Element;
  /** Its own element when that is inline (`a`, `span`, `time`), else the holder. */
  first: Element;
  links: number;
  /** Characters that are linked, bold, italic. */
  linked: number;
  bold: number;
  italic: number;
  /** It is the first text behind a picture. */
  pictured: boolean;
}

/** All text of a page as passages, in page order. Pictures and empty runs leave no trace. */
export function listPassages(body: Element): Passage[] {
  const lister = new Lister();
  lister.readBlock(body);
  return lister.passages;
}

class Lister {
  readonly passages: Passage[] = [];
  private nodes: Text[] = [];
  private raw = '';
  private links = 0;
  private linked = 0;
  private bold = 0;
  private italic = 0;
  private inLink = 0;
  private inBold = 0;
  private inItalic = 0;
  private pictured = false;

  readBlock(holder: Element): void {
    this.read(holder, holder);
    this.close(holder);
  }

  private read(parent: Element, holder: Element): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.readText(node as Text);
      else if (node.nodeType === 1) this.readElement(node as Element, holder);
    }
  }

  private readText(node: Text): void {
    const value = node.data;
    const length = value.trim().length;
    this.raw += value;
    if (length === 0) return;
    this.nodes.push(node);
    if (this.inLink > 0) this.linked += length;
    if (this.inBold > 0) this.bold += length;
    if (this.inItalic > 0) this.italic += length;
  }

  private readElement(element: Element, holder: Element): void {
    const name = element.localName;
    if (name === 'br') return this.close(holder);
    if (name === 'img') {
      this.pictured = true;
      return;
    }
    if (!isInline(name)) {
      this.close(holder);
      this.readBlock(element);
      return;
    }
    const isLink = name === 'a' && element.hasAttribute('href');
    const isBold = name === 'b' || name === 'strong';
    const isItalic = name === 'i' || name === 'em';
    const before = this.nodes.length;
    if (isLink) this.inLink++;
    if (isBold) this.inBold++;
    if (isItalic) this.inItalic++;
    this.read(element, holder);
    if (isLink) this.inLink--;
    if (isBold) this.inBold--;
    if (isItalic) this.inItalic--;
    if (isLink && this.nodes.length > before) this.links++;
  }

  private close(holder: Element): void {
    const [firstNode] = this.nodes;
    const text = firstNode ? normalize(this.raw) : '';
    if (firstNode && text !== '') {
      this.passages.push({
        text,
        nodes: this.nodes,
        holder,
        first: firstNode.parentElement ?? holder,
        links: this.links,
        linked: this.linked,
        bold: this.bold,
        italic: this.italic,
        pictured: this.pictured,
      });
      this.pictured = false;
    }
    if (firstNode) this.nodes = [];
    this.raw = '';
    this.links = this.linked = this.bold = this.italic = 0;
  }
}

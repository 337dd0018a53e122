import { type Announcement, isSideHeading, labelOf } from './labels';

/** The line above a file that announces it. */
export interface Label {
  says: Announcement;
  place: Element;
  /** Level of the heading it is, 1 to 6; 7 for a line that is none. */
  level: number;
}

/** More links to pages than this behind a label, and what follows is no longer what it announced. */
const mostLinks = 8;

/**
 * The label that stands before each of the links, in page order: the last one that neither prose, nor a heading of its
 * own rank, nor a list of other pages has ended. One pass over the page.
 */
export function labelsBefore(body: Element, links: ReadonlySet<Element>): Map<Element, Label> {
  const found = new Map<Element, Label>();
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let label: Label | undefined;
  let passed = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isElement(node)) {
      const next = labelBehind(node, label);
      if (next !== label) passed = 0;
      label = next;
    } else if (links.has(node)) {
      if (label) found.set(node, label);
    } else if (node.localName === 'a' && ++passed > mostLinks && label?.says !== 'elsewhere')
      label = undefined;
  }
  return found;
}

/** The label that is in force behind a text: itself, the one before it, or none. */
function labelBehind(text: Node, label: Label | undefined): Label | undefined {
  const place = text.parentElement;
  const line = text.nodeValue ?? '';
  if (!place || line.length < 3) return label;
  const next = read(line, place);
  // “Tải về” beside each document of a list ends neither the list nor the story's own files.
  if (next) return next.says === 'download' && label ? label : next;
  return label && endsLabel(line, place, label) ? undefined : label;
}

function read(line: string, place: Element): Label | undefined {
  const says = labelOf(line) ?? (isSideHeading(line) && levelOf(place) < 7 ? 'elsewhere' : undefined);
  // What a link leads to elsewhere is no heading of what follows it; a tab is.
  const link = says && place.closest('a');
  if (!says || (link && !/^(?:#|$|javascript:)/i.test(link.getAttribute('href') ?? ''))) return undefined;
  return { says, place, level: levelOf(place) };
}

function endsLabel(line: string, place: Element, label: Label): boolean {
  const text = line.trim();
  if (text.length > 120 && (text.length > 400 || /[.!?…]$/.test(text))) return !place.closest('a');
  const level = text.length < 3 ? 7 : levelOf(place);
  return level < 7 && level <= label.level && !place.closest('a');
}

function levelOf(place: Element): number {
  const heading = place.closest('h1, h2, h3, h4, h5, h6');
  return heading ? Number(heading.localName.slice(1)) : 7;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

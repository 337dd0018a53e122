import type { Label } from './announced';

import { precedes } from '@/utils/article/places';
import { shortText } from '@/utils/article/shortText';
import { isBeside } from './beside';
import { isDownload, isFile } from './isFile';
import { asksToDownload, labelOf } from './labels';

/** A box outside the story with more links to pages than this is a column of its own, not the story's files. */
const mostLinks = 12;

/** Names of boxes that content systems put an article's files into. */
const fileBox =
  /(?:^|[\s_-])(?:attach(?:ment|ed|file)?s?|(?:file|tep|tai-?lieu)-?(?:dinh-?kem|attach\w{0,6})|dinh-?kem)(?=$|[\s_-])/i;

/** Where a page's files stand, as seen from its story. What was found out about a box is kept for its other files. */
export class Surroundings {
  private readonly beside = new Map<Element | null, boolean>();
  private readonly near = new Map<Element, boolean>();

  /** @param roots the elements that hold the story. */
  constructor(private readonly roots: readonly Element[]) {}

  /**
   * Whether a linked file belongs to the story: it stands within it, unless in a side box or under a heading of other
   * things; or outside it under a label, but not in menus, side boxes and lists of new documents.
   */
  own(link: Element, label: Label | undefined): boolean {
    const root = this.roots.find((each) => each.contains(link));
    if (root) return this.isWithin(link, label, root);
    if (this.isBeside(link)) return false;
    if (this.isInFileBox(link)) return true;
    const box = this.boxOf(link);
    if (label?.says === 'elsewhere' && box.contains(label.place)) return false;
    const words = shortText(link, 150) ?? '';
    if (label?.says === 'attached' || labelOf(words) === 'attached') return true;
    const isOffered = label?.says === 'download' || labelOf(words) === 'download' || asksToDownload(words);
    if (!isFile(link) || !isOffered) return false;
    // Without a heading, a list in which each says “Tải về” is a list of documents.
    if (label === undefined && shortText(box, 600) === undefined) return false;
    return this.isNear(box);
  }

  isBeside(element: Element): boolean {
    const { parentElement } = element;
    const known =
      this.beside.get(parentElement) ?? (parentElement ? isBeside(parentElement, this.roots) : false);
    this.beside.set(parentElement, known);
    return known;
  }

  private isWithin(link: Element, label: Label | undefined, root: Element): boolean {
    // What a column before the story announces is not what stands in it.
    const says = label && root.contains(label.place) ? label.says : undefined;
    if (says === 'attached' || says === 'download') return true;
    return isFile(link) && says !== 'elsewhere' && !this.isBeside(link);
  }

  /** The largest box around a link that holds no part of the story. */
  private boxOf(link: Element): Element {
    let box = link;
    for (let outer = box.parentElement; outer && outer.localName !== 'body'; outer = outer.parentElement) {
      if (this.holdsStory(outer)) break;
      box = outer;
    }
    return box;
  }

  private isInFileBox(link: Element): boolean {
    let box = link.parentElement;
    for (let steps = 0; box && steps < 4; steps++, box = box.parentElement) {
      if (this.holdsStory(box)) return false;
      if (fileBox.test(`${box.getAttribute('class') ?? ''} ${box.getAttribute('id') ?? ''}`.slice(0, 300)))
        return true;
    }
    return false;
  }

  private isNear(box: Element): boolean {
    const known = this.near.get(box) ?? (isBelowTitle(box) && this.isInColumn(box) && !isListOfPages(box));
    this.near.set(box, known);
    return known;
  }

  private isInColumn(box: Element): boolean {
    return this.roots.some((root) => {
      let around = root.parentElement;
      for (let steps = 0; around && steps < 4; steps++, around = around.parentElement)
        if (around.contains(box)) return true;
      return false;
    });
  }

  private holdsStory(box: Element): boolean {
    return this.roots.some((root) => box.contains(root));
  }
}

function isListOfPages(box: Element): boolean {
  let pages = 0;
  for (const link of box.querySelectorAll('a[href]'))
    if (!isFile(link) && !isDownload(link) && ++pages > mostLinks) return true;
  return false;
}

function isBelowTitle(box: Element): boolean {
  const title = box.ownerDocument.querySelector('h1');
  return !title || precedes(title, box);
}

import type { Portal } from '@/utils/portals/portal';
import type { Attachment } from '@/utils/article/article';

import { resolveAddress } from '@/utils/article/address';
import { shortText } from '@/utils/article/shortText';
import { labelsBefore } from './announced';
import { Surroundings } from './surroundings';
import { fileName } from './fileName';
import { isDownload, isFile } from './isFile';
import { kindOf } from './kind';
import { mergeFile } from './merge';
import { type Name, nameFile, telling } from './name';
import { shownFile } from './shown';
import { type Boxes, statedSize } from './statedSize';

/** Links that are looked at, attachments that are kept, and characters of an address that fit into an Article. */
const limits = { links: 3_000, files: 100, address: 8_000 };

/**
 * The files that belong to the story, in page order: linked within its elements, under a label such as "File đính kèm"
 * anywhere in the cleaned copy, in the family's own place, or shown in an embedded viewer. Files in menus, side boxes
 * and lists of other documents are not.
 * @param copy the page as `copyPage` made it. It is only read.
 * @param roots the elements that hold the story.
 * @param base absolute; what relative addresses are resolved against.
 */
export function findAttachments(
  copy: Document,
  roots: Element[],
  base: string,
  portal?: Portal,
): Attachment[] {
  const own = new Set(portal?.attachments ? copy.body.querySelectorAll(portal.attachments) : []);
  const places = [...copy.body.querySelectorAll('a[href], iframe, embed, object')]
    .filter((place) => place.localName !== 'a' || own.has(place) || isFile(place) || isDownload(place))
    .slice(0, limits.links);
  if (places.length === 0) return [];
  const labels = labelsBefore(copy.body, new Set(places.filter(({ localName }) => localName === 'a')));
  const surroundings = new Surroundings(roots);
  const tray = new Tray(base);
  for (const place of places) {
    if (tray.isFull) break;
    if (place.localName !== 'a') {
      if (!surroundings.isBeside(place)) tray.addShown(place);
    } else if (own.has(place) || surroundings.own(place, labels.get(place))) tray.addLinked(place);
  }
  return tray.files;
}

interface Found {
  name: string;
  /** Whether a link of its own says the name. */
  isNamed: boolean;
  file: Omit<Attachment, 'name'>;
}

/** What was found, each file once under its address. */
class Tray {
  private readonly found = new Map<string, Found>();
  private readonly boxes: Boxes = new Map();

  constructor(private readonly base: string) {}

  get isFull(): boolean {
    return this.found.size >= limits.files;
  }

  get files(): Attachment[] {
    return [...this.found.values()].map(({ name, file }) => ({ name, ...file }));
  }

  addLinked(link: Element): void {
    const url = this.address(link.getAttribute('href'));
    if (!url) return;
    const kind = kindOf(url, shortText(link, 300) ?? '', link.getAttribute('type'));
    const size = statedSize(link, this.boxes);
    this.add({ url, kind, ...(size !== undefined && { size }) }, () => nameFile(link, url));
  }

  addShown(viewer: Element): void {
    const url = this.address(shownFile(viewer, this.base));
    if (!url) return;
    const title = telling(viewer.getAttribute('title'));
    const kind = kindOf(url, title ?? '', viewer.getAttribute('type'));
    this.add({ url, kind, shown: true }, () =>
      title ? { name: title, isOwn: true } : { name: fileName(url), isOwn: false },
    );
  }

  /** A second link to the same file may know its name, its kind or its size better. */
  private add(again: Found['file'], nameIt: () => Name): void {
    // Portals link themselves with and without a certificate.
    const key = again.url.replace(/^https?:/, '');
    const known = this.found.get(key);
    const file = known ? mergeFile(known.file, again) : again;
    if (known?.isNamed) {
      this.found.set(key, { ...known, file });
      return;
    }
    const { name, isOwn } = nameIt();
    this.found.set(key, { name: known && !isOwn ? known.name : name, isNamed: isOwn, file });
  }

  private address(value: string | null | undefined): string | undefined {
    const url = resolveAddress(value, this.base)?.replace(/#.*$/s, '');
    return url && url.length <= limits.address && url !== this.base.replace(/#.*$/s, '') ? url : undefined;
  }
}

import type { Portal } from '@/utils/portals/portal';
import type { Attachment } from './article';

import { resolveAddress } from './address';
import { shortText } from './shortText';
import { normalize } from './text';

const fileEnding = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|rtf|zip|rar|7z|hwpx?)(?:$|[?#&])/i;
const fileLabel =
  /(?:file đính kèm|tệp (?:đính kèm|tin)|tập tin(?: đính kèm)?|tài liệu đính kèm|văn bản đính kèm|attachments?|downloads?|herunterladen|télécharger|descargar)/iu;

/**
 * The files that belong to the story: linked within its elements, under a label such as "File đính kèm" anywhere in
 * the cleaned copy, or shown in an embedded viewer. Files in menus and side boxes are not.
 */
export function findAttachments(
  copy: Document,
  roots: Element[],
  base: string,
  portal?: Portal,
): Attachment[] {
  const found = new Map<string, Attachment>();
  const add = (address: string | null, text: string) => {
    const url = resolveAddress(address, base)?.replace(/#.*$/, '');
    if (!url || found.has(url) || url === base.replace(/#.*$/, '')) return;
    const name = normalize(text);
    found.set(url, { url, name: name && name.length < 300 ? name : fileName(url) });
  };
  const inside = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  for (const link of inside('a[href]'))
    if (isFile(link)) add(link.getAttribute('href'), link.textContent ?? '');
  if (portal?.attachments)
    for (const link of copy.querySelectorAll(portal.attachments))
      add(link.getAttribute('href'), link.textContent ?? '');
  for (const link of [...copy.body.querySelectorAll('a[href]')].slice(0, 3_000)) {
    if (isFile(link) && isLabelled(link)) add(link.getAttribute('href'), link.textContent ?? '');
  }
  for (const viewer of copy.body.querySelectorAll('iframe, embed, object'))
    if (!viewer.closest('aside, nav, footer')) addViewed(viewer, add);
  return [...found.values()].slice(0, 100);
}

/** By its address, or by its words where the address goes through a script: `/download?id=71`. */
const isFile = (link: Element): boolean =>
  fileEnding.test(link.getAttribute('href') ?? '') ||
  /\S\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf|zip|rar|hwpx?)$/i.test(shortText(link, 300) ?? '');

/** A label stands before the link, in its own box or in the box around it. */
function isLabelled(link: Element): boolean {
  let box = link.parentElement;
  for (let steps = 0; box && steps < 4; box = box.parentElement) {
    // The parts of a table are one step.
    if (!/^(?:td|tr|tbody|th|li)$/.test(box.localName)) steps++;
    const text = shortText(box, 1_500);
    if (text === undefined) return false;
    if (fileLabel.test(text)) return true;
  }
  return false;
}

function addViewed(viewer: Element, add: (address: string | null, text: string) => void): void {
  const address = viewer.getAttribute('src') ?? viewer.getAttribute('data') ?? '';
  const shown = /[?&](?:file|url|src)=([^&]+)/.exec(address)?.[1];
  const target = shown ? decode(shown) : address;
  if (fileEnding.test(target)) add(target, viewer.getAttribute('title') ?? '');
}

function fileName(url: string): string {
  return decode(new URL(url).pathname.split('/').at(-1) ?? '') || url;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value).normalize('NFC');
  } catch {
    return value;
  }
}

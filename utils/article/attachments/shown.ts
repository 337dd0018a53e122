import { resolveAddress } from '@/utils/article/address';
import { decode } from './fileName';
import { kindOfAddress, kindOfType } from './kind';

/** Where lazy loaders keep a frame's address. */
const lazy = ['data-src', 'data-lazy-src', 'data-original', 'data-url'];

/** Viewers that show nothing but files, whatever the address of the file looks like. */
const viewers =
  /^https?:\/\/(?:docs\.google\.com\/(?:gview|viewer|viewerng\/viewer)|view\.officeapps\.live\.com\/op\/(?:embed|view)\.aspx)\?/i;

const preview = /^https:\/\/drive\.google\.com\/file\/(?:u\/\d\/)?d\/([\w-]{5,100})\/preview/i;

/**
 * The address of the file that a frame, object or embed shows: its own, or the one it hands to a viewer (Google's,
 * Microsoft's, pdf.js). A preview of Google Drive becomes the page where the file is seen and downloaded.
 * @returns undefined for what shows no file.
 */
export function shownFile(viewer: Element, base: string): string | undefined {
  const address = addressOf(viewer, base);
  if (!address) return undefined;
  const id = preview.exec(address)?.[1];
  if (id !== undefined) return `https://drive.google.com/file/d/${id}/view`;
  const handed = /[?&](?:file|url|src|doc|pdf)=([^&#]+)/i.exec(address)?.[1];
  // pdf.js resolves what it is handed against its own page.
  const target = handed === undefined ? undefined : resolveAddress(decode(handed), address);
  if (target && (viewers.test(address) || kindOfAddress(target))) return target;
  const own = handed === undefined ? address : address.replace(/\?.*$/s, '');
  return kindOfAddress(own) || kindOfType(viewer.getAttribute('type')) ? address : undefined;
}

/** What a frame shows now or will show: the first of its addresses that is one. Absolute. */
export function addressOf(viewer: Element, base: string): string | undefined {
  for (const name of ['src', 'data', ...lazy]) {
    const value = viewer.getAttribute(name);
    const address = value && value.length < 8_000 ? resolveAddress(value, base) : undefined;
    if (address) return address;
  }
  return undefined;
}

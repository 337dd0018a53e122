import { resolveAddress } from './address';
import { normalize } from './text';

export interface ImageSource {
  url: string;
  alt?: string;
  /** What a pointer over it shows; some portals keep the caption there. */
  title?: string;
  width?: number;
  height?: number;
}

/** Where lazy loaders keep the real address, most telling first; `src` itself often holds a placeholder. */
const lazyAttributes = [
  'data-original',
  'data-src',
  'data-lazy-src',
  'data-original-src',
  'data-lazy',
  'data-url',
  'data-image',
  'data-full',
];

/** Some that keep another address there as often: where a click leads. */
const mayLead = new Set(['data-url', 'data-image', 'data-full']);
const ofPicture = /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i;

const placeholder =
  /^data:|\b(?:blank|spacer|placeholder|loading|lazy|pixel|1x1|transparent)\b[^/]{0,255}\.(?:gif|svg)(?:\?|$)|(?:^|\/)(?:blank|spacer|placeholder|loading|lazy|pixel|1x1|transparent)(?:[-_]?(?:image|img|bg|icon|load|\d{1,4}(?:x\d{1,4})?)){0,3}\.(?:png|jpe?g)(?:\?|$)/i;

/** Alternative texts that a content system left behind: a file name, an unfilled template, "image advertisement". */
const emptyAlt =
  /^(?:%\w+%|\\?['"]{1,2}|image|img|photo|picture|ảnh|hình ảnh|[\w%()+. -]+\.(?:jpe?g|png|gif|webp|bmp))$/i;

/** The picture an `img` stands for; undefined for an icon, a tracking pixel or a placeholder without an address. */
export function readImage(element: Element, base: string): ImageSource | undefined {
  const url =
    lazyAddress(element, base) ??
    largestOf(element.getAttribute('srcset'), base) ??
    plainAddress(element, base);
  if (!url) return undefined;
  const width = pixels(element, 'width');
  const height = pixels(element, 'height');
  // Smaller than a line of text is high: emoji, bullets, share buttons, counters' digits.
  if ((width !== undefined && width < 48) || (height !== undefined && height < 48)) return undefined;
  // Icons are no JPEGs; a folder may be called so and hold photos.
  if (/\/banners\/click\b|\/(?:icons?|emoji|smilies|spacer|pixel)\b(?!.{0,300}\.jpe?g(?:\?|$))/i.test(url))
    return undefined;
  const alt = normalize(element.getAttribute('alt') ?? '');
  const title = normalize(element.getAttribute('title') ?? '');
  return {
    url,
    ...(alt && !emptyAlt.test(alt) && { alt }),
    ...(title && !emptyAlt.test(title) && { title }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  };
}

function lazyAddress(element: Element, base: string): string | undefined {
  for (const name of lazyAttributes) {
    const value = element.getAttribute(name);
    if (
      value &&
      (mayLead.has(name) ? ofPicture : /^(?:https?:)?\/\/|^\/|\.(?:jpe?g|png|gif|webp|avif)/i).test(value) &&
      !placeholder.test(value)
    ) {
      return resolveAddress(value, base);
    }
  }
  return largestOf(element.getAttribute('data-srcset'), base);
}

function plainAddress(element: Element, base: string): string | undefined {
  const value = element.getAttribute('src');
  return value && !placeholder.test(value) ? resolveAddress(value, base) : undefined;
}

/** The widest candidate of a `srcset`. Candidates are parted by a comma and a blank: addresses may hold commas. */
function largestOf(srcset: string | null, base: string): string | undefined {
  let best: { address: string; size: number } | undefined;
  for (const candidate of srcset?.split(/,\s+|(?<!\s)\s+,|(?<=\s[\d.]{1,8}[wx]),/) ?? []) {
    const [address, descriptor = '1x'] = candidate.trim().split(/\s+/);
    const size = Number.parseFloat(descriptor);
    if (address && !placeholder.test(address) && size > (best?.size ?? 0)) best = { address, size };
  }
  return resolveAddress(best?.address, base);
}

function pixels(element: Element, name: 'width' | 'height'): number | undefined {
  const attribute = element.getAttribute(name) ?? '';
  const style = element.getAttribute('style') ?? '';
  const value = /^\d+(?:\.\d+)?(?:px)?$/.test(attribute)
    ? attribute
    : new RegExp(`(?:^|[;\\s])${name}:\\s*(\\d+)px`).exec(style)?.[1];
  return value === undefined ? undefined : Math.round(Number.parseFloat(value));
}

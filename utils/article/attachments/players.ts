import type { Media } from '@/utils/article/article';

import { resolveAddress } from '@/utils/article/address';
import { shortText } from '@/utils/article/shortText';
import { normalize } from '@/utils/article/text';
import { type Played, fileAt, playerAt, watchPage } from './playerAddress';
import { addressOf } from './shown';

/** Attributes in which portals' own players keep the address of what they play. */
const fileAttributes = [
  'data-video-src',
  'data-video-url',
  'data-video',
  'data-audio-src',
  'data-audio',
  'data-file',
  'data-vid',
];
const youTubeAttributes = ['videoid', 'data-videoid', 'data-youtube-id'];

/** Every element that may play something. */
export const players = [
  'video',
  'iframe',
  'embed',
  'object',
  ...[...fileAttributes, ...youTubeAttributes].map((name) => `[${name}]`),
  'a[href]',
].join(',');

/** What fits into an Article. */
const limits = { address: 8_000, title: 300 };

/** Titles that programs give their players. */
const genericTitle =
  /^(?:[a-z\d]{1,20} (?:video|audio|media) player|(?:(?:youtube|vimeo|facebook|embedded|html5) ?)?(?:(?:video|audio|media) ?)?(?:player|video|audio|embed|iframe|clip|mp[34]|download|tải về|tại đây)?)$/i;

/** What an element plays, with the title and the picture that the page gives it; undefined when it plays nothing. */
export function readPlayer(player: Element, base: string): Media | undefined {
  const played = playedBy(player, base);
  if (!played) return undefined;
  const caption = player.closest('figure')?.querySelector('figcaption')?.textContent;
  const words = player.localName === 'a' ? shortText(player, limits.title) : undefined;
  const title = [caption, player.getAttribute('title'), player.getAttribute('data-title'), words]
    .map((text) => normalize(text ?? ''))
    .find((text) => text.length <= limits.title && !genericTitle.test(text));
  const picture = player.getAttribute('data-poster') ?? player.getAttribute('poster');
  const poster = resolveAddress(picture, base);
  return { ...played, ...(title && { title }), ...(poster && poster.length <= limits.address && { poster }) };
}

/** The address that an element plays; undefined when it plays nothing that an address leads to. */
export function playedBy(player: Element, base: string): Played | undefined {
  const played = fromElement(player, base) ?? fromAttributes(player, base);
  return played && played.url.length <= limits.address ? played : undefined;
}

function fromElement(player: Element, base: string): Played | undefined {
  const name = player.localName;
  if (name === 'a') return fileAt(player.getAttribute('href'), base);
  if (name === 'iframe' || name === 'embed' || name === 'object') {
    const address = addressOf(player, base);
    return address === undefined ? undefined : playerAt(address);
  }
  if (name !== 'video' && name !== 'audio') return undefined;
  for (const source of [player, ...player.querySelectorAll('source')]) {
    const url = addressOf(source, base);
    if (url) return { kind: name, url };
  }
  return undefined;
}

function fromAttributes(player: Element, base: string): Played | undefined {
  for (const name of youTubeAttributes) {
    const id = player.getAttribute(name);
    if (id && /^[\w-]{5,20}$/.test(id)) return watchPage(id);
  }
  for (const name of fileAttributes) {
    const value = player.getAttribute(name);
    const played = value
      ? (fileAt(withScheme(value), base) ?? playerAt(resolveAddress(value, base) ?? ''))
      : undefined;
    if (played) return played;
  }
  return undefined;
}

/** "cdn.bao.vn/2024/hoi.mp4": players know that this begins with a host. */
const withScheme = (value: string): string =>
  /^[\w-]{1,60}(?:\.[\w-]{2,60}){1,4}\/./.test(value) ? `https://${value}` : value;

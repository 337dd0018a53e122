import type { Media } from './article';

import { isBeside } from './attachments/beside';
import { labelOf } from './attachments/labels';
import { lostPlaces } from './attachments/lostPlaces';
import { playedBy, players, readPlayer } from './attachments/players';
import { topBlocks, wordsOf } from './pages/topBlocks';
import { precedes } from './places';
import { shortText } from './shortText';
import { bare } from './text';

/** Where the story is in the copy of the page, and what it has become. */
export interface Story {
  root: Element;
  heading: Element | undefined;
  /** Absolute; what relative addresses are resolved against. */
  base: string;
  /** As the Article has it. */
  html: string;
}

interface Found {
  media: Media;
  /** Where it stands in the copy. */
  place: Node;
}

/** What `copyPage` leaves behind: sounds, and light players whose attribute it does not know. */
const left = 'audio, [videoid]';

const hidden = '[hidden], [style*="display:none"], [style*="display: none"]';
const beside = 'nav, aside, footer, [role=navigation], [role=complementary]';

const mostMedia = 50;

/**
 * The films and sounds of the story as links that play, in page order: within it, or between its title and it. Players
 * of side boxes, menus and other news are not; nor are what the browser made itself (`blob:`) and players nobody knows.
 * @param page the live page, which is only read: sounds and posters are not in its copy.
 */
export function findMedia(page: Document, story: Story): Media[] {
  const { root, base } = story;
  const isPlaying = (player: Element) => playedBy(player, base) !== undefined;
  const kept = [...root.ownerDocument.body.querySelectorAll(players)].filter(isPlaying);
  const lost = [...page.querySelectorAll(left)].slice(0, 1_000).filter(isPlaying).slice(0, mostMedia);
  if (kept.length + lost.length === 0) return [];

  const posters = postersOf(page, base);
  const found = new Map<string, Found>();
  const add = (player: Element, place: Node) => {
    const media = readPlayer(player, base);
    // WordPress numbers its players behind the address of the file.
    const key = media?.url.replace(/[?&]_=\d{1,4}$/, '');
    if (!media || key === undefined || found.has(key)) return;
    const poster = media.poster ?? posters.get(media.url);
    found.set(key, { media: { ...media, ...(poster && { poster }) }, place });
  };
  for (const player of kept) {
    if (found.size >= mostMedia) break;
    if (belongs(player, story)) add(player, player);
  }
  for (const [player, place] of lostPlaces(lost, page, root.ownerDocument)) {
    const holder = place.parentElement;
    if (holder && belongs(holder, story) && !player.closest(`${hidden}, ${beside}`)) add(player, place);
  }
  return inOrder([...found.values()], story).slice(0, mostMedia);
}

/** Within the story, or between its title and it; not in a side box, nor under a heading of other news. */
function belongs(place: Element, { root, heading }: Story): boolean {
  if (!root.contains(place)) {
    const isAbove = heading !== undefined && precedes(heading, place) && precedes(place, root);
    if (!isAbove || place.contains(root)) return false;
  }
  return !isBeside(place, [root]) && !isUnderOther(place, root);
}

/** The heading right above a player, in its own box or the one around it, may announce other films. */
function isUnderOther(place: Element, root: Element): boolean {
  let box: Element | null = place;
  for (let steps = 0; box && box !== root && steps < 4; steps++, box = box.parentElement) {
    const words = box.previousElementSibling && shortText(box.previousElementSibling, 80);
    if (words) return labelOf(words) === 'elsewhere';
  }
  return false;
}

/** The pictures that films of the live page show until they play, by the address of the film. */
function postersOf(page: Document, base: string): Map<string, string> {
  const posters = new Map<string, string>();
  for (const film of [...page.querySelectorAll('video[poster]')].slice(0, mostMedia)) {
    const media = readPlayer(film, base);
    if (media?.poster) posters.set(media.url, media.poster);
  }
  return posters;
}

/** In page order, each with the block of the story it stood behind. */
function inOrder(found: readonly Found[], { html, root }: Story): Media[] {
  const sorted = [...found].sort((a, b) => (a.place === b.place ? 0 : precedes(a.place, b.place) ? -1 : 1));
  const tails = tailsOf(new Set(sorted.map(({ place }) => place)), root);
  const blocks = topBlocks(html).map((block) => bare(wordsOf(block)));
  let from = 0;
  return sorted.map(({ media, place }) => {
    const tail = tails.get(place);
    const at = tail ? blocks.findIndex((block, index) => index >= from && block.endsWith(tail)) : -1;
    if (at < 0) return media;
    from = at;
    return { ...media, at };
  });
}

/** The end of the last words before each place within the story, as `bare` has them. */
function tailsOf(places: ReadonlySet<Node>, root: Element): Map<Node, string> {
  const tails = new Map<Node, string>();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let tail = '';
  for (let node = walker.nextNode(); node && tails.size < places.size; node = walker.nextNode()) {
    if (node.nodeType !== 1) tail = bare((node.nodeValue ?? '').slice(-200)).slice(-40) || tail;
    if (places.has(node)) tails.set(node, tail);
  }
  return tails;
}

import type { Article, ArticleImage, Attachment, Media, Removed } from '@/utils/article/article';

import { mergeFile } from '@/utils/article/attachments/merge';

/** Pictures, each once. */
export const mergeImages = (
  known: readonly ArticleImage[],
  more: readonly ArticleImage[],
): ArticleImage[] => [...known, ...newOnes(known, more)];

/** Files, each once under its first name, with what any page knows of it. */
export function mergeFiles(known: readonly Attachment[], more: readonly Attachment[]): Attachment[] {
  const again = new Map(more.map((file) => [file.url, file]));
  const merged = known.map((file) => {
    const other = again.get(file.url);
    return other ? mergeFile(file, other) : file;
  });
  return [...merged, ...newOnes(known, more)];
}

/**
 * Films and sounds, each once.
 * @param shift what the later page's indexes of blocks become larger by.
 * @param last index of the block behind which stands what stood above the page's first block, or behind a repeated one.
 */
export function mergeMedia(
  { media: known = [] }: Article,
  { media: more = [] }: Article,
  shift: number,
  last: number,
): { media?: Media[] } {
  const moved = newOnes(known, more).map(({ at, ...media }): Media => {
    const place = Math.max(at === undefined ? last : at + shift, last);
    return { ...media, ...(place >= 0 && { at: place }) };
  });
  const media = [...known, ...moved];
  return media.length > 0 ? { media } : {};
}

/** What was taken away, once where every page has it. */
export function mergeRemoved(
  { removed: known = [] }: Article,
  { removed: more = [] }: Article,
): { removed?: Removed[] } {
  const keyOf = ({ kind, text, chars }: Removed) => `${kind} ${chars} ${text}`;
  const keys = new Set(known.map(keyOf));
  const removed = [...known, ...more.filter((entry) => !keys.has(keyOf(entry)))];
  return removed.length > 0 ? { removed } : {};
}

/** Author, source and day: the first page's; where it has none, the last page's that has. */
export function mergeCredits(first: Article, next: readonly Article[]): Partial<Article> {
  const author = first.byline ? first : next.findLast(({ byline }) => byline);
  const origin = first.source ? first : next.findLast(({ source }) => source);
  const published = first.published ?? next.find((page) => page.published)?.published;
  const words = {
    ...(author?.words?.byline && { byline: author.words.byline }),
    ...(origin?.words?.source && { source: origin.words.source }),
  };
  return {
    ...(author?.byline && { byline: author.byline }),
    ...(origin?.source && { source: origin.source }),
    ...(published && { published }),
    ...(Object.keys(words).length > 0 && { words }),
  };
}

function newOnes<Item extends { url: string }>(known: readonly Item[], more: readonly Item[]): Item[] {
  const urls = new Set(known.map(({ url }) => url));
  return more.filter(({ url }) => {
    if (urls.has(url)) return false;
    urls.add(url);
    return true;
  });
}

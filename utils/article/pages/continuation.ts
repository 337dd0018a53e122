import type { Article, ArticleImage } from '@/utils/article/article';

import { bare, normalize } from '@/utils/article/text';
import { decode, topBlocks, wordsOf } from './topBlocks';

/** What later pages repeat of the first, as `bare` compares it. */
export interface Opening {
  title: string;
  lines: ReadonlySet<string>;
}

/** What a later page adds. */
export interface Continuation {
  /** Top-level blocks. */
  html: string[];
  /** Paragraphs, parted by an empty line in an Article. */
  text: string[];
  /** How many blocks were put before the page's own, and how many of its own left out: 0 or 1, and 0 or more. */
  leads: number;
  dropped: number;
}

/** Paragraphs longer than this are not compared: nobody repeats them on every page. */
const longest = 5_000;

/** How a title goes on when it counts its pages: "(Trang 2)", "- 2", "(tiếp theo)". */
const counted = /^(?:(?:trang|page|phần|seite|página)?\d{0,3}|tiếp(?:theo)?)$/u;

/** Title, lead and first paragraph of a story. */
export function openingOf({ title, lead, html }: Article): Opening {
  const paragraph = topBlocks(html).find((block) => /^<p[ >]/.test(block));
  const lines = [title, lead ?? '', paragraph ? wordsOf(paragraph) : ''].map(bare).filter(Boolean);
  return { title: bare(title), lines: new Set(lines) };
}

/**
 * A later page without what it repeats at its beginning.
 * @param known pictures that are there already: the one on top of every page is told once.
 */
export function continuationOf(
  page: Article,
  opening: Opening,
  known: readonly ArticleImage[],
): Continuation {
  const isRepeated = (words: string) => words.length < longest && repeats(bare(words), opening);
  const captions = new Set(known.map(({ caption }) => bare(caption ?? '')).filter(Boolean));
  const addresses = new Set(known.map(({ url }) => url));

  const blocks = topBlocks(page.html);
  const dropped = countWhile(blocks, (block) => {
    const picture = pictureOf(block);
    return picture === undefined ? isRepeated(wordsOf(block)) : addresses.has(picture);
  });
  const lead = page.lead !== undefined && !isRepeated(page.lead) ? [page.lead] : [];
  const parts = withoutLead(page).split('\n\n');
  const said = countWhile(parts, (part) => isRepeated(part) || captions.has(bare(part.slice(0, longest))));
  return {
    html: [...lead.map((words) => `<p>${escapeWords(words)}</p>`), ...blocks.slice(dropped)],
    text: [...lead, ...parts.slice(said)].filter(Boolean),
    leads: lead.length,
    dropped,
  };
}

const repeats = (words: string, { title, lines }: Opening): boolean =>
  lines.has(words) ||
  (title !== '' && words.startsWith(title) && counted.test(words.slice(title.length, title.length + 20)));

function countWhile<Item>(items: readonly Item[], isMeant: (item: Item) => boolean): number {
  const end = items.findIndex((item) => !isMeant(item));
  return end < 0 ? items.length : end;
}

/** The address of the picture that a block is; undefined for other blocks. */
function pictureOf(block: string): string | undefined {
  if (!block.startsWith('<figure')) return undefined;
  const from = block.indexOf(' src="');
  const to = block.indexOf('"', from + 6);
  return from < 0 || to < 0 ? undefined : decode(block.slice(from + 6, to));
}

function withoutLead({ lead, text }: Article): string {
  return lead !== undefined && text.startsWith(lead) ? text.slice(lead.length).trimStart() : text;
}

const escapeWords = (words: string): string =>
  normalize(words).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

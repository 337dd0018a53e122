import type { Portal } from '@/utils/portals/portal';
import type { Metadata } from './metadata';
import type { Passage } from './passages/passages';

import { named } from './named';
import { isOfficeName, tellsMore } from './offices';
import { precedes } from './places';
import { titleLines } from './titleLines';
import { bare, countSyllables, spacedText } from './text';

export interface Title {
  text: string;
  /** Where it is printed; absent when only the metadata have it. */
  element?: Element;
}

export interface Candidate extends Title {
  score: number;
}

/** Words that are the name of a box or a site and never the title of a story. */
const neverTitle =
  /^(?:trang (?:chủ|nhất)|tin tức(?: ?[-–&] ?sự kiện)?|tin nổi bật|tin mới|hot news|home|homepage|news(?: details?)?|chi tiết(?: tin(?: tức| bài)?| bài viết)?|nội dung chi tiết|.*[>›].*|[^«]*».*|untitled|no title|index)$/isu;

/** The name of a portal is none either, but a story may begin with it. */
const isNoTitleAtAll = (text: string): boolean =>
  neverTitle.test(text) ||
  (/^(?:cổng|trang) (?:thông tin|giao tiếp|ttđt)(?!\p{L})/iu.test(text) && !tellsMore(text));

/** Passages above the story in which a line may be its title; and from how many on a heading is none of its. */
const nearest = 9;
const farthest = 30;

/** Looked at for each kind of place; pages with hundreds of headings are lists. */
const most = 12;

/**
 * The story's title: what headings, metadata and the family's own place for it agree on, the last of them above the
 * story's first words. The name of a portlet or of the site never wins, nor does a suffix " - Cổng thông tin …".
 * @param opening the story's first words in the copy, where they are known.
 * @param above passages above them and they: pages without headings print the title as any line near the story.
 */
export function chooseTitle(
  copy: Document,
  meta: Metadata,
  opening: Node | undefined,
  portal?: Portal,
  above: readonly Passage[] = [],
): Title | undefined {
  const near = above.slice(-nearest);
  // What goes with "Chi tiết tin" is the site's name, or the section's.
  const stated = meta.titles
    .filter(
      (title) =>
        !/(?:^|[-–—|»:·]\s*)chi tiết(?: tin(?: tức| bài)?| bài viết)?(?:\s*[-–—|»:·]|$)/iu.test(title),
    )
    .map((title) => withoutSite(title, meta))
    .filter((title) => title && !isSite(title, meta));
  const headings: Candidate[] = [
    ...printed(copy, portal?.title, 5),
    ...printed(copy, '[itemprop=headline]', 3),
    ...printed(copy, 'h1', 3).map((each, index) => ({ ...each, score: each.score - index * 0.2 })),
    // A heading may hold a day or a rubric besides.
    ...printed(copy, 'h1 > *', 2).filter(
      ({ element }) => element?.nextElementSibling ?? element?.previousElementSibling,
    ),
    ...printed(
      copy,
      '.asset-title, .entry-title, .article-title, .post-title, .detail-title, .title-detail',
      2,
    ),
    ...printed(copy, 'h2', 0.5),
    ...printed(copy, 'h3, h4', 0.4),
    ...namedTitles(copy),
  ];
  const sites = siteNames(headings, meta, opening);
  const candidates = [...headings, ...titleLines(near)];
  const last = lastAbove(candidates, opening);
  const isHeading = headings.some(({ element }) => element === last);
  const weighed = [
    ...candidates.map((each) => ({
      ...each,
      score:
        (isRubric(each, last) && agreement(each.text, stated) < (each.text.length < 30 && isHeading ? 4 : 2.5)
          ? -2
          : each.score) +
        agreement(each.text, stated) +
        position(each.element, opening, last) -
        (sites.has(bare(each.text)) || isSite(each.text, meta) ? 5 : 0) -
        (portal?.notTitle && each.element?.closest(portal.notTitle) ? 4 : 0) -
        (isFar(each.element, above) ? (countSyllables(each.text) <= 7 ? 4 : 1.5) : 0),
    })),
    // What only the metadata say counts for little: it is the site's name as often as the story's.
    ...stated.map(
      (text, index): Candidate => ({
        text,
        score: (countSyllables(text) <= 4 ? 0.5 : 1.5) - index * 0.3,
      }),
    ),
  ]
    .filter(({ text, element }) => {
      // A box below the story is named as titles are, and is none; the story's own may be said again there.
      const isBelow = element && opening && !precedes(element, opening) && !element.contains(opening);
      return !isBelow || agreement(text, stated) >= 2.5;
    })
    .filter(({ text }) => text.length >= 4 && text.length <= 400 && !isNoTitleAtAll(withoutSite(text, meta)));
  const best = weighed.reduce<Candidate | undefined>(
    (winner, each) => (winner && winner.score >= each.score ? winner : each),
    undefined,
  );
  if (best) return completed(best, weighed);
  // Better the office's own name, on a page about it, than none.
  const text = stated[0] ?? meta.titles.find((title) => !isNoTitleAtAll(title));
  return text ? { text } : undefined;
}

/** The last of them above the story's first words, in the order of the page. */
function lastAbove(candidates: readonly Candidate[], opening: Node | undefined): Element | undefined {
  let last: Element | undefined;
  for (const { text, element } of candidates) {
    // A lead may be set as a heading.
    if (!element || !opening || /[:;.,]$/.test(text) || !precedes(element, opening)) continue;
    if (!last || precedes(last, element)) last = element;
  }
  return last;
}

/**
 * What the page prints that is its site's name, bare: names of offices, those it is known by, and the first of two headings
 * of which each is another part of "The story - The site".
 */
function siteNames(candidates: readonly Candidate[], meta: Metadata, opening: Node | undefined): Set<string> {
  const names = new Set(candidates.filter(({ text }) => isSite(text, meta)).map(({ text }) => bare(text)));
  for (const title of meta.titles) {
    const parts = title.split(between).map(bare);
    if (parts.length < 2) continue;
    const headings = candidates.filter(
      ({ text, element }) =>
        element && (!opening || precedes(element, opening)) && parts.includes(bare(text)),
    );
    const story = headings.reduce<Candidate | undefined>(
      (lowest, each) =>
        lowest?.element && each.element && precedes(each.element, lowest.element) ? lowest : each,
      undefined,
    );
    for (const { text } of headings) if (story && bare(text) !== bare(story.text)) names.add(bare(text));
  }
  return names;
}

function printed(copy: Document, selector: string | undefined, score: number): Candidate[] {
  if (!selector) return [];
  return [...copy.querySelectorAll(selector)]
    .slice(0, most)
    .map((element) => ({ text: spacedText(element), element, score }))
    .filter(({ text }) => text !== '');
}

/** Boxes that portals without headings name as the title. */
function namedTitles(copy: Document): Candidate[] {
  return named(copy, ['title', 'headline', 'tieude', 'tieu-de'])
    .filter(
      (element) =>
        !/^h[12]$/.test(element.localName) && !element.querySelector('p, ul, table, div div, h1, h2, h3, h4'),
    )
    .map((element) => ({ text: spacedText(element), element, score: 0.5 }))
    .filter(({ text }) => text.length >= 12)
    .slice(0, 40);
}

/** A title stands above its story, nearest to it, and in no list or side box. */
function position(
  element: Element | undefined,
  opening: Node | undefined,
  last: Element | undefined,
): number {
  if (!element) return 0;
  const aside = element.closest('li, aside, nav, footer') ? -2 : 0;
  if (!opening) return aside;
  if (!precedes(element, opening)) return aside - 2;
  return aside + (element === last ? 1.2 : 0.3);
}

/** A few words above a full title: the name of the section both stand in. */
function isRubric({ text, element }: Candidate, last: Element | undefined): boolean {
  if (!element || !last || element === last || !precedes(element, last)) return false;
  return countSyllables(text) <= 7 && countSyllables(last.textContent ?? '') >= 8;
}

/** A heading with a menu between it and the story is the site's, whatever the page calls itself. */
function isFar(element: Element | undefined, above: readonly Passage[]): boolean {
  const index = element
    ? above.findLastIndex(({ holder }) => element.contains(holder) || holder.contains(element))
    : -1;
  return index >= 0 && above.length - index > farthest;
}

/** How well a heading fits what the page calls itself elsewhere: the same words, or the start of a longer title. */
function agreement(text: string, titles: string[]): number {
  const own = bare(text);
  if (own.length < 4) return 0;
  let best = 0;
  for (const title of titles) {
    const other = bare(title);
    if (other === own) best = Math.max(best, 3);
    else if (other.includes(own) && own.length > 12) best = Math.max(best, 2.5);
    else if (own.includes(other) && other.length > 12) best = Math.max(best, 1.5);
  }
  return best;
}

/** A stated title may be a cut of the printed one: the whole heading that begins with it wins. */
function completed(best: Candidate, candidates: Candidate[]): Title {
  const start = best.text.replace(/(?<!\s)\s*(?:…|\.\.\.)$/, '');
  const same = bare(best.text);
  const whole =
    best.text.length < 12
      ? undefined
      : candidates.find(
          ({ text, element, score }) =>
            element && score >= 2 && text.length > best.text.length && text.startsWith(start),
        );
  const { text, element = candidates.find((each) => each.element && bare(each.text) === same)?.element } =
    whole ?? best;
  return { text: text.replace(dayBehind, ''), ...(element && { element }) };
}

/** "… (14/05/2024)", "… (Cập nhật: 14/05/2024 08:30)": the day of the story behind its title. */
const dayBehind =
  /(?<!\s)\s\((?:(?:cập nhật|ngày(?: đăng)?)(?: lúc)?\s?:?\s?)?(?:\d{1,2}:\d{2},? )?\d{1,2}[/.-]\d{1,2}[/.-]20\d{2}(?:[ ,|-]{1,3}\d{1,2}:\d{2})?\)$/iu;

/** The same where guillemets quote. */
const betweenQuoted = /(?<!\s)\s+[-–—|:·]\s+|(?:(?<!\s)\s+)?\|\s*/;

/** Between the parts of a page's title. */
const between = /(?<!\s)\s+[-–—|»:·]\s+|(?:(?<!\s)\s+)?[|»]\s*/;

/** Whether a line is what the site, or who runs it, is called. */
function isSite(text: string, { siteName, owners = [] }: Metadata): boolean {
  const own = bare(text);
  return isOfficeName(text) || [siteName ?? '', ...owners].some((name) => name !== '' && bare(name) === own);
}

/** A page's title without the name of the site before or after it. */
function withoutSite(title: string, meta: Metadata): string {
  const parts = title.split(title.includes('«') ? betweenQuoted : between);
  if (parts.length < 2) return title;
  const isName = (part: string) =>
    isSite(part, meta) || isNoTitleAtAll(part) || /\.(?:vn|com|gov|org|net|uk|edu)\b/i.test(part);
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (isName(last))
    return title
      .slice(0, title.lastIndexOf(last))
      .replace(title.includes('«') ? /(?<![\s\-–—|:·])[\s\-–—|:·]+$/ : /(?<![\s\-–—|»:·])[\s\-–—|»:·]+$/, '');
  if (isName(first)) return title.slice(first.length).replace(/^[\s\-–—|»:·]+/, '');
  return title;
}

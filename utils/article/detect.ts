import { isHtml } from './isHtml';

/** Elements around a story, in which no paragraph counts. */
const around =
  'nav, header, footer, aside, [role=navigation], [role=contentinfo], [role=banner], [role=complementary], #footer, .footer';

/** Where a page says itself that its story stands. */
const statedBody =
  '[itemprop=articleBody], [data-role=content], article .entry-content, .asset-full-content, #news-bodyhtml, #divArticleContent, #divArticleDescription2, .the-article-body, .content-detail';

/** Addresses of home pages, searches and forms. */
const entrancePath = /^\/(?:(?:index|default|home|trang-?chu|portal|vi|en|vn)(?:\.\w+)?\/?){0,2}$/i;
const searchPath =
  /[?&](?:q|s|query|keyword|tukhoa|search)=|\/(?:search|tim-?kiem|dang-?nhap|login|sign-?in|lien-?he|contact(?:-us)?|so-?do|sitemap)\b/i;

/** What a page is called that says there is no page. */
const noSuchPage =
  /(?<!\p{L})(?:404|not found|không tìm thấy(?: trang| nội dung)?|page introuvable)(?!\p{L})/iu;

/** Labels of a document's record: a law or decision with a page of its own. */
const recordLabel =
  /^(?:số (?:ký|kí) hiệu|số hiệu|số văn bản|ngày ban hành|ngày có hiệu lực|trích yếu|người ký|cơ quan ban hành|loại văn bản|thể loại)\s*:?$/iu;

interface Mass {
  /** Characters of paragraphs that are not links. */
  text: number;
  /** Paragraphs longer than a teaser; a very long one, broken by `br` only, counts for several. */
  long: number;
}

/**
 * Whether a page is an article, by evidence that costs next to nothing: where its unlinked text stands, what it says
 * of itself, its heading, its address. Notices of two sentences are articles; home pages, lists, searches, forms and
 * tables of documents are not. The page is only read, and no layout is forced.
 */
export function isArticle(page: Document, address: string): boolean {
  if (!page.body || !isHtml(page) || saysNotFound(page)) return false;
  const best = densest(page);
  const titled = headingFitsTitle(page);
  const { pathname, search } = new URL(address);
  if (searchPath.test(pathname + search)) return titled && best.text > 2_500 && best.long > 8;
  if (entrancePath.test(pathname) && search.length < 2) return titled && best.text > 2_500 && best.long >= 6;
  if (page.querySelector('input[type=password]') && best.text < (titled ? 450 : 1_500)) return false;
  return holdsStory(page, best, titled);
}

function holdsStory(page: Document, best: Mass, titled: boolean): boolean {
  const stated = statedMass(page);
  if (best.text >= 900) return titled || best.long >= 4 || stated > 400;
  if (stated >= 60 && (titled || best.text > 400 || stated > 400)) return true;
  return (saysArticle(page) && best.text >= 60) || isShortStory(page, best, titled) || isRecord(page);
}

function saysNotFound(page: Document): boolean {
  return (
    noSuchPage.test(page.title.slice(0, 400)) ||
    noSuchPage.test(page.querySelector('h1')?.textContent?.slice(0, 400) ?? '')
  );
}

/** A story of a few sentences, on a page with little else: headlines of other stories must not outweigh it. */
function isShortStory(page: Document, best: Mass, titled: boolean): boolean {
  const dated = isDated(page);
  if (best.text < (titled ? (dated ? 60 : 120) : 500)) return false;
  const share = Math.max(best.text, total(page)) / (headlines(page) + 1);
  if (dated) return share > (titled ? 1 : 3);
  return titled ? share > 3 : best.long >= 3 && share > 5;
}

/**
 * The element under which most unlinked paragraph text stands together. Teasers stand each in a box of its own, so a
 * list or a home page has no such place; a list whose teasers share one box is told by its linked headings.
 */
function densest(page: Document): Mass {
  const found = new Map<Element, Mass>();
  for (const block of paragraphs(page)) {
    const text = unlinked(block);
    if (text < 25 || block.closest(around)) continue;
    let place = block.parentElement;
    for (let step = 0; place && step < 2; step++, place = place.parentElement) {
      const mass = found.get(place) ?? { text: 0, long: 0 };
      mass.text += step === 0 ? text : text / 2;
      if (text >= 120) mass.long += Math.ceil(text / 600);
      found.set(place, mass);
    }
  }
  let best: Mass = { text: 0, long: 0 };
  for (const [place, mass] of found) if (mass.text > best.text && !isTeaserList(place, mass)) best = mass;
  return best;
}

/** `p` and `pre`, and what older editors write instead: a box whose lines end in `br`. */
function paragraphs(page: Document): Set<Element> {
  const blocks = new Set<Element>();
  // Live collections are walked no further than they are read: a page of a million nodes costs as much as any other.
  for (const p of some(page.getElementsByTagName('p'))) blocks.add(p);
  for (const pre of some(page.getElementsByTagName('pre'))) blocks.add(pre);
  for (const br of some(page.getElementsByTagName('br'))) {
    const box = br.parentElement;
    if (box && /^(?:div|td|font|span)$/.test(box.localName)) blocks.add(box);
  }
  return blocks;
}

/** As many elements as tell what kind of page it is. */
const enough = 2_000;

function* some<T extends Element>(elements: HTMLCollectionOf<T>): Generator<T> {
  for (let index = 0; index < enough; index++) {
    const element = elements[index];
    if (!element) return;
    yield element;
  }
}

/** `querySelectorAll` of an element that may be a form, whose controls can go by that name. */
const within = (element: Element, selector: string): NodeListOf<Element> =>
  Element.prototype.querySelectorAll.call(element, selector);

function unlinked(block: Element): number {
  let length = block.textContent?.trim().length ?? 0;
  for (const link of block.querySelectorAll('a')) length -= link.textContent?.trim().length ?? 0;
  return length;
}

function isTeaserList(place: Element, mass: Mass): boolean {
  const headings = within(place, 'h2 a, h3 a, h4 a, h5 a').length;
  return headings >= 4 && mass.text < headings * 500;
}

/** Text of the one place that the page marks as a story's body; 0 when there is none, or many as in a list. */
function statedMass(page: Document): number {
  const bodies = [...page.querySelectorAll(statedBody)].filter(
    (body) => !body.parentElement || !Element.prototype.closest.call(body.parentElement, statedBody),
  );
  const [only] = bodies;
  if (!only || bodies.length > 2) return 0;
  let text = unlinked(only);
  // A table of links is a list, wherever it stands.
  for (const table of only.querySelectorAll('table'))
    if (table.querySelectorAll('a').length >= 5) text -= unlinked(table);
  return text;
}

const letters = (text: string | null | undefined): string =>
  (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A heading of the page's own part that the page also goes by. */
function headingFitsTitle(page: Document): boolean {
  const stated = [page.title, page.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''];
  // Titles are cut short, and carry the site's name before or behind: their parts count as well.
  const names = stated
    .flatMap((title) => [title, ...title.split(/\s[-–—|»]\s/)])
    .map(letters)
    .filter((name) => name.length >= 12);
  for (const heading of [...page.querySelectorAll('h1, h2, h3, .title, .asset-title')].slice(0, 200)) {
    const words = heading.textContent ?? '';
    if (words.length > 1_000) continue;
    const text = letters(words);
    if (
      text.length < 12 ||
      text.length > 300 ||
      heading.closest('header:not(article header), nav, footer, li')
    )
      continue;
    if (
      names.some(
        (name) => name.startsWith(text) || text.startsWith(name) || (text.length > 24 && name.includes(text)),
      )
    )
      return true;
  }
  return false;
}

const dateLabel = /ngày đăng|đăng ngày|đăng lúc|ngày xuất bản|published|posted on/iu;

/** One day of publication, or two with an update; a list has one for each of its lines. */
function isDated(page: Document): boolean {
  const days = new Set<string>();
  for (const element of page.querySelectorAll(
    'time, [class*="date" i], [class*="time" i], [class*="ngay" i], [class*="gian" i]',
  )) {
    const text = element.textContent ?? '';
    if (text.length > 160 || element.closest(around) || element.closest('li')) continue;
    const day = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.exec(text)?.[0];
    if (!day) continue;
    if (dateLabel.test(text)) return true;
    days.add(day);
  }
  return days.size >= 1 && days.size <= 3;
}

function saysArticle(page: Document): boolean {
  if (page.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() === 'article')
    return true;
  return [...page.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
    /"@type"\s?:\s?\[?\s?"(?:News|Report|Opinion)?(?:Article|BlogPosting)"/.test(
      (script.textContent ?? '').slice(0, 100_000).replace(/\s+/g, ' '),
    ),
  );
}

/** Unlinked paragraph text of the whole page. */
function total(page: Document): number {
  let sum = 0;
  for (const block of some(page.getElementsByTagName('p')))
    if (!block.closest(around)) sum += unlinked(block);
  return sum;
}

/** Characters of links as long as a headline, outside menus: what lists are made of. */
function headlines(page: Document): number {
  let sum = 0;
  for (const link of some(page.links as HTMLCollectionOf<HTMLAnchorElement | HTMLAreaElement>)) {
    const length = link.textContent?.trim().length ?? 0;
    if (length >= 35 && !link.closest(around)) sum += length;
  }
  return sum;
}

/** A table of a few rows that names a document's number, day and subject; a list of documents has a row for each. */
function isRecord(page: Document): boolean {
  for (const table of page.querySelectorAll('table, dl')) {
    const cells = table.querySelectorAll('td, th, dt, dd');
    if (cells.length < 6 || cells.length > 60) continue;
    let labels = 0;
    for (const cell of cells) if (recordLabel.test(cell.textContent?.trim() ?? '')) labels++;
    const inHead = table.querySelectorAll('thead th, tr:first-child > *').length;
    if (labels >= 3 && inHead <= 2) return true;
  }
  return false;
}

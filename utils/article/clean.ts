import type { Portal } from '@/utils/portals/portal';
import type { Removed } from './article';
import type { Receipt } from './receipt';

import { shortText } from './shortText';
import { normalize } from './text';

/** What stands around a story on any site, by role, by element and by whole class names; never by fragments of names. */
const aroundTheStory = [
  'nav',
  '[role=navigation]',
  '[role=search]',
  '[role=menu]',
  '[role=menubar]',
  '[role=toolbar]',
  '[role=complementary]',
  '[role=contentinfo]',
  '[role=alertdialog]',
  '[role=dialog]',
  'aside',
  'body > footer',
  '.breadcrumb',
  '.breadcrumbs',
  '.pagination',
  '.sr-only',
  '.visually-hidden',
  '.screen-reader-text',
  '.screen-reader-only',
  '.hide-accessible',
  '.no-print',
  '.noprint',
  '.hidden-print',
  '.d-print-none',
  '.adsbygoogle',
  '.advertisement',
  '.social-share',
  '.share-social',
  '.share-buttons',
  '.addthis_toolbox',
  '.related-posts',
  '.cookie-banner',
  '.cookie-notice',
  '.newsletter-signup',
  // The banner of the United States' web design system: "An official website of …".
  '.usa-banner',
].join(',');

/** Where readers write, by whole names that the widespread content systems give it. */
const comments = [
  '#comments',
  '.comments',
  '.comments-area',
  '.comment-list',
  '.commentlist',
  '#respond',
  '.comment-respond',
  '#disqus_thread',
  '.fb-comments',
  '#commentlisting',
  '#binh-luan',
].join(',');

/** Labels of visitor counters, as printed. One alone proves nothing; two with numbers do. */
const counterLabel =
  /(?:đang (?:online|truy cập|xem)|(?:khách|thành viên|người) (?:trực tuyến|viếng thăm|online)|(?:thành viên )?online|hôm nay|hôm qua|(?:trong )?tuần(?: này| trước)?|tháng(?: này| trước| hiện tại)|năm nay|tất cả|tổng(?: số)?(?: lượt)? ?(?:truy cập|truy câp)?|máy chủ tìm kiếm|lượt truy cập|truy c[aâ]p (?:tổng|hiện tại))\s*(?::\s*)?\(?\d/giu;

/** What only an imprint says: who answers for the site, its licence, its terms. */
const strongImprint =
  /chịu trách nhiệm(?: chính| nội dung| xuất bản)?\s*:|trưởng ban biên tập\s*:|tổng biên tập\s*:|giấy phép (?:thiết lập|xuất bản|hoạt động (?:báo|trang|cổng))|giấy phép[ :]{1,3}(?:số[ :]{0,3})?\d[^.,;]{0,20}(?:GP-(?:TTĐT|BC|B?TTTT|STTTT|CBC|PTTH|BVHTT)|TTĐT|ICP)|ghi rõ nguồn(?! gốc)|bản quyền (?:thuộc|của (?:cổng|trang|báo|website))|all rights reserved/giu;

/** Whose imprint it is. */
const ofSite = /ban biên tập|cơ quan (?:chủ quản|quản lý)|©|bản quyền|(?:cổng|trang) (?:thông tin|ttđt)/iu;

/** What it says besides. */
const weakImprint =
  /(?:điện thoại|đt|tel|fax|email|e-mail|địa chỉ|trụ sở(?: tòa soạn)?|cơ quan (?:chủ quản|quản lý)|đơn vị (?:chủ quản|quản lý)|phó tổng biên tập|website|hotline|đường dây nóng)\s*:|©|®|copyright|thiết kế bởi|phát triển bởi|^(?:cổng|trang) thông tin điện tử/giu;

/** Headings of a block that counts visitors, asks opinions or lists other sites. */
const sideHeading =
  /^(?:thống kê(?: truy cập)?|(?:số )?lượt truy cập|thông tin truy cập|thăm dò(?: ý kiến| dư luận)?|bình chọn|liên kết (?:website|web|hữu ích|trang)|website liên kết|weblink|đối tác|thời tiết|tỷ giá|giá vàng|quảng cáo|đăng nhập(?: hệ thống| thành viên)?)\s*:?$/iu;

/**
 * Takes away, in the copy, what is no story on any page: navigation, hidden duplicates, visitor counters, polls, link
 * farms and banners. The story's own clutter (related news, share bars) goes later, block by block.
 * @param receipt notes what goes.
 */
export function clean(copy: Document, receipt: Receipt, portal?: Portal): void {
  const take: Take = (kind, element) => {
    receipt.take(kind, element);
    element.remove();
  };
  const remove = (kind: Kind, selector: string, isClutter: (element: Element) => boolean): void => {
    for (const element of copy.body.querySelectorAll(selector))
      if (element.isConnected && isClutter(element)) take(kind, element);
  };
  const isAside = (element: Element) => !holdsTheStory(element, portal);
  remove('around', aroundTheStory, isAside);
  remove(
    'hidden',
    '.hidden, .hide, .d-none, .invisible',
    (element) => !isShownAtSomeWidth(element) && isAside(element),
  );
  removeComments(copy, take);
  if (portal?.clutter) remove('portal', portal.clutter, () => true);
  // ASP.NET wraps whole pages in a form; one that asks for a comment, a vote or a password has few words of its own.
  remove('form', '[data-form]', (form) => (form.textContent?.length ?? 0) < 600 && isAside(form));
  removeBoxes(copy, /truy c[aâ]p|online|trực tuyến|hôm (?:nay|qua)/iu, isCounter, (box) =>
    take('counter', box),
  );
  removeBoxes(copy, strongImprint, isImprint, (box) => take('imprint', box));
  removeSideBoxes(copy, take, portal);
  for (const link of copy.body.querySelectorAll('a[href*="adobe.com"]')) {
    const note = link.closest('p, div, li');
    if (note && isViewerNote(note)) take('sideBox', note);
  }
  remove('banner', 'a', isBanner);
  remove('sponsored', 'p, div', isSponsored);
}

type Kind = Removed['kind'];
type Take = (kind: Kind, element: Element) => void;

/** Responsive frameworks hide at one width and show at another: `d-none d-md-block`. */
const isShownAtSomeWidth = (element: Element): boolean =>
  /(?:^|\s)(?:d-\w+-|\w+:|show-|visible-)/.test(element.className);

function holdsTheStory(element: Element, portal?: Portal): boolean {
  if (element.querySelector('h1')) return true;
  if (portal?.body && element.querySelector(portal.body)) return true;
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) length += paragraph.textContent?.length ?? 0;
  return (
    length > 1_500 ||
    (element.localName !== 'nav' && element.closest('article, main') !== null && length > 200)
  );
}

/** Removes readers' comments, unless hardly anything else is told: a page may be a discussion. */
function removeComments(copy: Document, take: Take): void {
  const boxes = [...copy.body.querySelectorAll(comments)];
  if (boxes.length === 0) return;
  let told = 0;
  for (const paragraph of copy.body.querySelectorAll('p')) {
    if (told >= 400) break;
    if (!boxes.some((box) => box.contains(paragraph))) told += paragraph.textContent?.trim().length ?? 0;
  }
  if (told >= 400) for (const box of boxes) if (box.isConnected) take('comments', box);
}

/** Removes, around each text with a telling word, the largest box that is nothing but clutter of one kind. */
function removeBoxes(
  copy: Document,
  telling: RegExp,
  isClutter: (text: string) => boolean,
  take: (box: Element) => void,
): void {
  const walker = copy.createTreeWalker(copy.body, NodeFilter.SHOW_TEXT);
  const boxes = new Set<Element>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node.nodeValue ?? '').search(telling) < 0) continue;
    let found: Element | undefined;
    for (
      let box = node.parentElement, steps = 0;
      box && box !== copy.body && steps < 8;
      box = box.parentElement, steps++
    ) {
      const text = shortText(box, 800);
      if (text === undefined || box.querySelector('h1')) break;
      if (isClutter(text)) found = box;
    }
    if (found) boxes.add(found);
  }
  for (const box of boxes) if (box.isConnected) take(box);
}

function isCounter(text: string): boolean {
  // A sentence of the story may say "hôm nay" and "năm nay" with figures, too.
  if (text.length > 500 || !/\d/.test(text) || /\p{L}, \p{Ll}/u.test(text)) return false;
  const labels = text.match(counterLabel)?.length ?? 0;
  return labels >= 2 && labels * 45 > text.length;
}

/** Names, addresses and a licence, close together, one of them at least of the kind no story has. */
function isImprint(text: string): boolean {
  const strong = text.match(strongImprint)?.length ?? 0;
  // Whom a notice names as responsible answers for no site.
  if (strong === 1 && /chịu trách nhiệm\s*:/iu.test(text) && !ofSite.test(text)) return false;
  const labels = strong + (text.match(weakImprint)?.length ?? 0);
  return strong >= 1 && labels >= 2 && labels * 110 > text.length;
}

/** A side box is no longer than this; the story it might swallow by mistake is. */
const longestSideBox = 1_500;

/** Removes each side box whole: what begins with one of their headings, whatever element prints it. */
function removeSideBoxes(copy: Document, take: Take, portal?: Portal): void {
  const walker = copy.createTreeWalker(copy.body, NodeFilter.SHOW_TEXT);
  const boxes = new Set<Element>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const value = node.nodeValue ?? '';
    if (value.length > 200 || !sideHeading.test(normalize(value))) continue;
    for (const box of node.parentElement ? sideBox(node.parentElement, portal) : []) boxes.add(box);
  }
  for (const box of boxes) if (box.isConnected) take('sideBox', box);
}

/** Whether so many passages in it are as long as those of a story, and no links. */
function tells(element: Element, most: number): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let told = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if ((node.nodeValue ?? '').length >= 100 && !node.parentElement?.closest('a') && ++told >= most)
      return true;
  return false;
}

/** The largest element that begins with the heading and is no more than a box; with what follows, where more boxes stand side by side. */
function sideBox(heading: Element, portal?: Portal): Element[] {
  const isBox = (element: Element) =>
    shortText(element, longestSideBox) !== undefined && !holdsTheStory(element, portal) && !tells(element, 2);
  const words = normalize(heading.textContent ?? '');
  let box: Element | undefined;
  for (let element: Element | null = heading; element; element = element.parentElement) {
    if (element === element.ownerDocument.body || element.localName === 'a' || !isBox(element)) break;
    box = element;
    if (!element.previousElementSibling?.textContent?.trim()) continue;
    if (isAmongProse(element)) return [];
    const next = element.nextElementSibling;
    const isAlone = normalize(element.textContent ?? '') === words;
    return isAlone &&
      next &&
      /^(?:ul|ol|div|table|dl)$/.test(next.localName) &&
      isBox(next) &&
      !tells(next, 1)
      ? [element, next]
      : [element];
  }
  return box ? [box] : [];
}

/** Whether the story goes on behind it: a sub-heading is called as a box is ("Tỷ giá", "Thời tiết"). */
function isAmongProse({ previousElementSibling: before, nextElementSibling: next }: Element): boolean {
  const behind = [next, next?.nextElementSibling, next?.nextElementSibling?.nextElementSibling];
  return before !== null && tells(before, 1) && behind.some((each) => each && tells(each, 1));
}

/** Which program opens the page's files, and where to get it. */
const isViewerNote = (note: Element): boolean => /reader/i.test(shortText(note, 300) ?? '');

/** A paragraph that is nothing but links marked as paid for. */
function isSponsored(element: Element): boolean {
  const links = [...element.querySelectorAll('a[rel~=sponsored]')];
  if (links.length === 0) return false;
  const linked = links.reduce((sum, link) => sum + (link.textContent?.trim().length ?? 0), 0);
  return linked >= (element.textContent?.trim().length ?? 0) * 0.6;
}

/** A linked picture without words that says it is an advertisement, or passes through a click counter. */
function isBanner(link: Element): boolean {
  const image = link.querySelector('img');
  if (!image || normalize(link.textContent ?? '')) return false;
  const alt = image.getAttribute('alt') ?? '';
  return (
    /^(?:image )?advertisement$|^(?:banner|quảng cáo|qc)\b/iu.test(normalize(alt)) ||
    /\/banners?\/click/.test(link.getAttribute('href') ?? '')
  );
}

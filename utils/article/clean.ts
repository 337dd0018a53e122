import type { Portal } from '@/utils/portals/portal';

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
  '#comments',
  '.comments-area',
  '.comment-list',
  '.related-posts',
  '.cookie-banner',
  '.cookie-notice',
  '.newsletter-signup',
].join(',');

/** Labels of visitor counters, as printed. One alone proves nothing; two with numbers do. */
const counterLabel =
  /(?:đang (?:online|truy cập|xem)|(?:khách|thành viên|người) (?:trực tuyến|viếng thăm|online)|(?:thành viên )?online|hôm nay|hôm qua|(?:trong )?tuần(?: này| trước)?|tháng(?: này| trước| hiện tại)|năm nay|tất cả|tổng(?: số)?(?: lượt)? ?(?:truy cập|truy câp)?|máy chủ tìm kiếm|lượt truy cập|truy c[aâ]p (?:tổng|hiện tại))\s*:?\s*\(?[\d.,]+/giu;

/** Headings of a block that counts visitors, asks opinions or lists other sites. */
const sideHeading =
  /^(?:thống kê(?: truy cập)?|(?:số )?lượt truy cập|thông tin truy cập|thăm dò(?: ý kiến| dư luận)?|bình chọn|liên kết (?:website|web|hữu ích|trang)|website liên kết|weblink|đối tác|thời tiết|tỷ giá|giá vàng|quảng cáo|đăng nhập(?: hệ thống| thành viên)?)\s*:?$/iu;

/**
 * Takes away, in the copy, what is no story on any page: navigation, hidden duplicates, visitor counters, polls, link
 * farms and banners. The story's own clutter (related news, share bars) goes later, block by block.
 */
export function clean(copy: Document, portal?: Portal): void {
  const remove = (selector: string, isClutter: (element: Element) => boolean): void => {
    for (const element of copy.body.querySelectorAll(selector)) if (isClutter(element)) element.remove();
  };
  const isAside = (element: Element) => !holdsTheStory(element, portal);
  remove(aroundTheStory, isAside);
  remove(
    '.hidden, .hide, .d-none, .invisible',
    (element) => !isShownAtSomeWidth(element) && isAside(element),
  );
  if (portal?.clutter) remove(portal.clutter, () => true);
  // ASP.NET wraps whole pages in a form; one that asks for a comment, a vote or a password has few words of its own.
  remove('[data-form]', (form) => (form.textContent?.length ?? 0) < 600 && isAside(form));
  removeCounters(copy);
  const headings = 'h2, h3, h4, h5, .title, .panel-title, .panel-heading, .box-title';
  for (const element of copy.body.querySelectorAll(headings)) removeSideBox(element, portal);
  remove('a', isBanner);
  remove('p, div', isSponsored);
}

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

/** Removes each visitor counter whole: the largest box around one of its labels that is nothing but counts. */
function removeCounters(copy: Document): void {
  const walker = copy.createTreeWalker(copy.body, NodeFilter.SHOW_TEXT);
  const boxes = new Set<Element>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!/truy c[aâ]p|online|trực tuyến|hôm (?:nay|qua)/iu.test(node.nodeValue ?? '')) continue;
    let found: Element | undefined;
    for (
      let box = node.parentElement, steps = 0;
      box && box !== copy.body && steps < 8;
      box = box.parentElement, steps++
    ) {
      const text = shortText(box, 600);
      if (text === undefined) break;
      if (isCounter(text)) found = box;
    }
    if (found) boxes.add(found);
  }
  for (const box of boxes) box.remove();
}

function isCounter(text: string): boolean {
  if (text.length > 500 || !/\d/.test(text)) return false;
  const labels = text.match(counterLabel)?.length ?? 0;
  return labels >= 2 && labels * 45 > text.length;
}

function removeSideBox(heading: Element, portal?: Portal): void {
  if (!sideHeading.test(normalize(heading.textContent ?? ''))) return;
  const box = heading.parentElement;
  heading.remove();
  if (!box || box === heading.ownerDocument.body || holdsTheStory(box, portal)) return;
  if ((box.textContent?.length ?? 0) < 2_000) box.remove();
}

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

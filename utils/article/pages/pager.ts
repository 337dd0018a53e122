import { isBeside } from '@/utils/article/attachments/beside';
import { normalize } from '@/utils/article/text';
import { isPagerText } from './pagerWords';

/** Names of what turns pages that are no story's: days, pictures. */
const turning =
  /(?:^|[\s_-])(?:calendar|datepicker|lich|slider|slide|carousel|swiper|gallery|album)(?=$|[\s_-])/i;

/** The largest box around a link that is a pager and nothing else; the link itself when its line says more. */
export function pagerAround(link: Element): Element {
  let box = link;
  for (let outer = link.parentElement; outer && outer.localName !== 'body'; outer = outer.parentElement) {
    const text = spacedText(outer, 300);
    if (text === undefined || !isPagerText(text)) break;
    box = outer;
  }
  return box;
}

/** Whether a pager turns pages of something beside the story: a calendar, a gallery, comments, other news. */
export function turnsOther(pager: Element, root: Element | undefined): boolean {
  const { parentElement } = pager;
  if (parentElement && isBeside(parentElement, root ? [root] : [])) return true;
  if (/^(?:footer|aside)$/.test(pager.localName) || isCalendar(pager)) return true;
  // The boxes around the story may be called anything.
  for (let box: Element | null = pager; box && !(root && box.contains(root)); box = box.parentElement)
    if (turning.test(`${box.getAttribute('class') ?? ''} ${box.getAttribute('id') ?? ''}`.slice(0, 300)))
      return true;
  return false;
}

/** Four rows of numbers and more. */
function isCalendar(pager: Element): boolean {
  const table = pager.matches('table') ? pager : (pager.querySelector('table') ?? pager.closest('table'));
  return (
    table !== null && table.querySelectorAll('tr').length >= 4 && isPagerText(spacedText(table, 400) ?? 'x')
  );
}

/** Numbers that a pager prints, linked or not. */
export function numbersIn(pager: Element): Set<number> {
  return new Set((spacedText(pager, 300) ?? '').match(/\d{1,4}/g)?.map(Number));
}

/** A box's text with a blank between its parts, which pagers leave to their styles; undefined when it is longer than `most`. */
function spacedText(box: Element, most: number): string | undefined {
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    text = `${text} ${normalize((node.nodeValue ?? '').slice(0, most + 1))}`.trim();
    if (text.length > most) return undefined;
  }
  return text;
}

import { labelOf } from '@/utils/article/attachments/labels';
import { normalize } from '@/utils/article/text';

/** What stands between the story and a link behind it, and what was passed on the way there. */
export interface Between {
  /** Some of the story's prose stands before the link. */
  hasProse: boolean;
  /** Titles of other pages that are linked since its last prose. */
  titles: number;
  /** A heading of comments or of other news stands there. */
  isElsewhere: boolean;
  /** Any heading stands there: a story breaks off within its prose, so that what follows is something else. */
  hasHeading: boolean;
  /** Passages of prose from the story's beginning on, and titles of other pages between them. */
  passages: number;
  titlesWithin: number;
}

const comments =
  /^(?:(?:ý kiến|bình luận|phản hồi|thảo luận)(?: bạn đọc| của bạn| độc giả| bài viết)?|gửi (?:bình luận|ý kiến|phản hồi)|\d{0,4} ?(?:comments?|kommentare|commentaires|comentarios|comentários)|leave a (?:reply|comment))\s*(?:\(\d{1,5}\)\s*)?:?$/iu;

const news =
  /^(?:(?:các |những )?(?:tin|bài|tin bài|tin tức|bài viết|video|thông báo|tin, bài|sự kiện)(?: bài| viết)? (?:liên quan|khác|cùng .{2,20}|mới.{0,12}|đã đưa|đã đăng|cũ hơn|nổi bật)|đọc thêm|xem thêm|có thể bạn quan tâm|read more|more news)\s*:?$/iu;

/** Fewer characters than this are no prose. */
const shortestProse = 80;

/**
 * What stands between the story's last prose and each of the links, and in the `whole`. One pass over the page.
 * @param root what holds the story; without it, everything below the title may.
 */
export function readBetween(
  body: Element,
  links: ReadonlySet<Element>,
  root: Element | undefined,
): { before: Map<Element, Between>; whole: Between } {
  const before = new Map<Element, Between>();
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const title = root ?? body.querySelector('h1');
  let state: Between = {
    hasProse: false,
    titles: 0,
    isElsewhere: false,
    hasHeading: false,
    passages: 0,
    titlesWithin: 0,
  };
  let isStory = !title;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isElement(node)) {
      if (links.has(node)) before.set(node, state);
      if (node === title) isStory = true;
      if (isStory) state = stateAt(node, state);
    } else if (isStory) state = stateBehind(node, state, root);
  }
  return { before, whole: state };
}

function stateAt(element: Element, state: Between): Between {
  if (element.localName === 'a' && isTitle(element)) return { ...state, titles: state.titles + 1 };
  return /^h[1-6]$/.test(element.localName) && isAnyHeading(element) ? { ...state, hasHeading: true } : state;
}

/** With words of its own, and no pager's name for the ears. */
function isAnyHeading(element: Element): boolean {
  const words = normalize((element.textContent ?? '').slice(0, 200));
  return (
    words !== '' && !/^(?:pagination|pages?|phân trang|trang|seiten|páginas|paginación)\s?:?$/iu.test(words)
  );
}

function stateBehind(node: Node, state: Between, root: Element | undefined): Between {
  const text = node.nodeValue ?? '';
  if (text.length < 4) return state;
  if (isHeading(text)) return { ...state, isElsewhere: true };
  if (!isProse(text, node) || (root && !root.contains(node))) return state;
  // Without knowing where the story ends, what stands below a heading of other news may be a teaser.
  const isElsewhere = state.isElsewhere && !root;
  const { passages, titles, titlesWithin } = state;
  return {
    hasProse: true,
    titles: 0,
    isElsewhere,
    hasHeading: false,
    passages: passages + 1,
    titlesWithin: titlesWithin + titles,
  };
}

/** A list of stories with a teaser each: as many titles of other pages as there is prose, or nearly. */
export const isList = ({ passages, titlesWithin }: Between): boolean =>
  titlesWithin >= 3 && titlesWithin * 2 > passages;

function isHeading(text: string): boolean {
  if (text.length > 120) return false;
  const line = normalize(text);
  return comments.test(line) || news.test(line) || labelOf(line) === 'elsewhere';
}

const isProse = (text: string, node: Node): boolean =>
  text.length >= shortestProse &&
  text.trim().length >= shortestProse &&
  !node.parentElement?.closest('a, h1, h2, h3, h4, h5, h6');

/** Five words or more: a headline, not a tag and not a page's number. */
function isTitle(link: Element): boolean {
  const words = link.textContent ?? '';
  return words.length >= 15 && words.length < 1_000 && normalize(words).split(' ').length >= 5;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

import { isPersonName } from '@/utils/article/names';
import { shortText } from '@/utils/article/shortText';
import { normalize } from '@/utils/article/text';
import { fileName } from './fileName';
import { isBareLabel } from './labels';
import { readSize, withoutSize } from './size';

/** Words of a link that name no file: "tại đây", "Xem chi tiết", "PDF". */
const generic =
  /^(?:(?:(?:xem|mời xem|click|nhấn|bấm|vào|link|file|tệp|bản|(?:xem )?chi tiết|nội dung) ?){0,3}(?:tại đây|ở đây|đây|here|ici|hier|aquí|aqui|này|pdf|docx?|xlsx?|pptx?|word|excel|zip|rar)?|icon|pdf (?:icon|viewer|file)|(?:document|file) viewer|iframe|viewer|view|open|click here|xem trước|xem online|đọc|tải)$/iu;

/** What leads up to a link in a sentence: not the name of what it leads to. */
const leadIn =
  /^(?:xem|mời|chi tiết|vui lòng|đề nghị|quý vị|bạn|người dân|click|nhấn|bấm|nội dung|see|for more|voir|mehr|more|to)(?!\p{L})|(?<!\p{L})(?:có thể|ngày (?:ban hành|đăng|ký)|người ký|lượt tải)(?!\p{L})/iu;

const inline = new Set('a abbr b big em font i label mark small span strong sub sup u img'.split(' '));

export interface Name {
  name: string;
  /** Whether the link itself says so, and not what stands around it. */
  isOwn: boolean;
}

/**
 * What a file is called: by its link's words, else by their title, else by what stands before it in its line, its row
 * or its heading, else by its address.
 * @param url absolute.
 */
export function nameFile(link: Element, url: string): Name {
  const image = link.querySelector('img');
  for (const words of [
    shortText(link, 600),
    link.getAttribute('title'),
    image?.getAttribute('title'),
    image?.getAttribute('alt'),
  ]) {
    const name = telling(words);
    if (name) return { name, isOwn: true };
  }
  return { name: wordsBefore(link) ?? wordsOfRow(link) ?? fileName(url), isOwn: false };
}

/** The words without their size when they name something, and are no longer than a name is. */
export function telling(words: string | null | undefined): string | undefined {
  const name = words ? withoutSize(normalize(words)) : '';
  const isTelling =
    name.length < 300 && /[\p{L}\d]{2}/u.test(name) && !generic.test(name) && !isBareLabel(name);
  return isTelling ? name : undefined;
}

/** What stands in the link's own line, or in the line or heading right above it. */
function wordsBefore(link: Element): string | undefined {
  let place: Element = link;
  for (let steps = 0; steps < 4; steps++) {
    const words = lineBefore(place);
    if (words !== undefined) return usable(words);
    const parent = place.parentElement;
    if (!parent || /^(?:td|th|tr|body|main|article)$/.test(parent.localName)) return undefined;
    place = parent;
  }
  return undefined;
}

/** The words before a place, up to the line's beginning; '' where something else stands there, undefined where nothing does. */
function lineBefore(place: Element): string | undefined {
  let text = '';
  let node = place.previousSibling;
  for (let steps = 0; node && steps < 20; steps++, node = node.previousSibling) {
    if (text.length > 400) return '';
    if (!isElement(node)) text = `${node.nodeType === 3 ? node.nodeValue : ''}${text}`;
    else if (node.localName === 'a' || node.querySelector('a')) return text.trim();
    else if (inline.has(node.localName)) text = `${node.textContent ?? ''}${text}`;
    else if (text.trim()) return text;
    else if (node.textContent?.trim()) return lineAbove(node);
  }
  return text.trim() || undefined;
}

/** A line of its own right above a file. A sentence is the story's, and a name is who signed it. */
function lineAbove(box: Element): string {
  const line = shortText(box, 200);
  return line === undefined || /[.!?…]$/.test(line) || isPersonName(line) ? '' : line;
}

/** The longest words of the row that are no size, no day and no link to something else. */
function wordsOfRow(link: Element): string | undefined {
  const row = link.closest('tr');
  if (!row || row.children.length > 20) return undefined;
  const cells = [...row.children].flatMap((cell) => {
    const isOther =
      cell.contains(link) ||
      [...cell.querySelectorAll('a')].some((a) => a.getAttribute('href') !== link.getAttribute('href'));
    return isOther ? [] : (usable(shortText(cell, 300) ?? '') ?? []);
  });
  return cells.reduce<string | undefined>(
    (best, cell) => (cell.length > (best?.length ?? 0) ? cell : best),
    undefined,
  );
}

function usable(words: string): string | undefined {
  const name = telling(
    normalize(words)
      .replace(/[\s:–|>-]{1,8}$/u, '')
      .replace(/^[\s–+*•|-]{1,8}/u, ''),
  );
  if (!name || name.length > 200 || leadIn.test(name) || !/\p{L}/u.test(name) || !/\s/.test(name))
    return undefined;
  return readSize(name) !== undefined && name.length < 40 ? undefined : name;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

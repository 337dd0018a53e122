import { toIsoDay } from '@/utils/article/dates/calendar';

import { issuerPhrase } from './issuerPhrase';

/** What the words after a symbol say; `end` is where they stop. */
export type Tail = { end: number; date?: string; issuer?: string };

const day =
  '(?:(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?((?:19|20)\\d{2})(?!\\d)|(\\d{1,2})\\s{1,2}tháng\\s{1,2}(\\d{1,2})\\s{1,2}năm\\s{1,2}((?:19|20)\\d{2}))';
const dated = new RegExp(
  `^(?:[\\s,]{0,3}(?:(?:được\\s)?(?:ban\\shành|ký|cấp|thông\\squa)\\s|do\\s[^,.;:()\\d\\n]{3,60}\\ský\\s)?(?:đề\\s)?ngày\\s{1,2}${day}|[\\s,]{0,3}\\((?:ngày\\s{1,2})?${day}\\))`,
  'iu',
);
const letterhead = new RegExp(
  `^(?:\\s{0,4}V/v[^\\n]{0,160}\\n)?[\\s|,]{1,6}\\p{Lu}[\\p{L} .-]{2,30},\\s{0,2}ngày\\s{1,2}${day}`,
  'u',
);
/** "do X ban hành"; but "do X làm chủ đầu tư" is a deed of another kind. */
const by = 'do(?=[^,.;\\n]{0,80}?\\s(?:ký|ban\\shành|cấp|phê\\sduyệt|thông\\squa|soạn\\sthảo)(?!\\p{L}))';
const issued = new RegExp(`^[\\s,]{0,3}(?:của|${by})\\s{1,2}(${issuerPhrase})(?![\\p{L}])`, 'u');
const issuedCapitals = new RegExp(`^[\\s,]{0,3}(?:CỦA|${by})\\s{1,2}(${issuerPhrase})(?![\\p{L}])`, 'iu');
/** A joint document names its bodies one after the other. */
const andAnother = new RegExp(`^(?:\\s?[-–,]\\s?|\\svà\\s)(?:${issuerPhrase})(?![\\p{L}])`, 'u');
/** "của Bộ Chính trị khóa XIII": the term is no part of the body's name. */
const inTerm = /^,?\s\(?khóa\s[IVX]{1,5}\)?(?![\p{L}])/iu;

/** Behind a comma the day is the document's where the document goes on, or nothing does: else something took place then. */
function dayIn(rest: string): RegExpExecArray | null {
  const found = dated.exec(rest);
  const isApart = found && /^\s?,/u.test(found[0]);
  const behind = found ? rest.slice(found[0].length) : '';
  return isApart && !/^(?:,?\s(?:của|về|do)(?!\p{L})|\s?[;.)\n]|$)/u.test(behind) ? null : found;
}

function toDate(match: RegExpExecArray): string | undefined {
  const parts = match.slice(1).filter((part) => part !== undefined);
  const [d, m, y] = parts.map(Number);
  return toIsoDay(y ?? 0, m ?? 0, d ?? 0);
}

function readIssuer(rest: string, joint: boolean): { name: string; length: number } | undefined {
  const word = /^[\s,]{0,3}(của|do|CỦA|DO)\s/u.exec(rest)?.[1];
  if (!word) return undefined;
  const by = (word < 'a' ? issuedCapitals : issued).exec(rest);
  if (!by?.[1]) return undefined;
  let length = by[0].length;
  for (let more = joint; more; ) {
    const other = andAnother.exec(rest.slice(length));
    length += other?.[0].length ?? 0;
    more = other !== null;
  }
  const name = rest.slice(by[0].length - by[1].length, length).replace(/\s+/gu, ' ');
  return { name, length: length + (inTerm.exec(rest.slice(length))?.[0].length ?? 0) };
}

type Shape = { head: boolean; joint: boolean };

/**
 * Reads at most 240 characters after `end`. `head` allows a letterhead's place and day, `joint` several issuers.
 */
export function readTail(text: string, end: number, { head, joint }: Shape): Tail {
  const window = text.slice(end, end + 240);
  const tail: Tail = { end };
  let rest = window;
  for (let turn = 0; turn < 2; turn += 1) {
    const date = tail.date ? null : (dayIn(rest) ?? (head ? letterhead.exec(rest) : null));
    const value = date && toDate(date);
    if (date && value) {
      tail.date = value;
      rest = rest.slice(date[0].length);
      tail.end = end + window.length - rest.length;
    }
    const by = tail.issuer ? undefined : readIssuer(rest, joint);
    if (by) {
      tail.issuer = by.name;
      rest = rest.slice(by.length);
      tail.end = end + window.length - rest.length;
    }
  }
  return tail;
}

import { type Lead, readLead } from '@/utils/documents/before';
import { issuerOfCode, typeOfCode } from '@/utils/documents/codes';
import { isSymbol } from '@/utils/documents/judge';
import { type SymbolMatch, matchSymbols } from '@/utils/documents/symbol';

import { type Asked, askBodies, sayBody } from './bodies';
import { sayDigits } from './integers';
import { rewrite } from './rewrite';

/** A number with its year: "01" is said with its nought, "30/2020" is "30 năm 2020". */
function sayNumber(printed: string): string {
  const [, digits = '', letter = '', year] = /^(\d+)(\p{L}?)(?:[/-](\d{4}))?/u.exec(printed) ?? [];
  const number = digits.length > 1 && digits.startsWith('0') ? sayDigits(digits) : digits;
  return `${number}${letter && ` ${letter}`}${year ? ` năm ${year}` : ''}`;
}

/** Whose document it is, as far as the sentence does not say so; codes nobody can tell stay letters. */
function sayIssuers(codes: readonly string[], isSaid: Asked): { of: string; letters: string } {
  const bodies = codes.filter((code) => issuerOfCode(code));
  const isJoint = bodies.length > 1 && bodies.length === codes.length;
  const asked = isJoint ? bodies : codes.slice(0, 1);
  if (asked.every(isSaid)) return { of: '', letters: '' };
  const names = asked.flatMap((code) => sayBody(code) ?? []);
  if (names.length < asked.length) return { of: '', letters: ` ${codes.join(' ')}` };
  return { of: ` của ${names.join(' và ')}`, letters: '' };
}

/** The type in words where only the symbol tells it, with the place where it is said. */
function sayType(text: string, match: SymbolMatch, lead: Lead): { from: number; words: string } {
  const before = text.slice(lead.start, match.start);
  const short = /^(\p{Lu}[\p{L}]{1,4})(?=\s)/u.exec(before)?.[1];
  const named = short && typeOfCode(short)?.name;
  if (named) return { from: lead.start, words: `${named}${before.slice(short.length)}` };
  const own = match.codes.length > 1 ? typeOfCode(match.codes[0] ?? '')?.name : undefined;
  const near = text.slice(Math.max(0, match.start - 140), match.start);
  if (lead.type || !own || near.toLowerCase().includes(own.toLowerCase()))
    return { from: match.start, words: '' };
  const word = /s[ốô]\s{0,2}:?\s{0,2}$/iu.exec(near);
  const from = word ? match.start - word[0].length : match.start;
  return { from, words: `${own} ${word ? word[0] : 'số '}` };
}

const dated =
  /^[\s,]{0,2}\(?(?:(?:được\s)?(?:ban hành|ký|thông qua)\s)?(?:đề\s)?ngày\s\d{1,2}(?:(?:\s?[/.-]\s?\d{1,2}){1,2}\d{2}|\stháng\s\d{1,2}\snăm\s\d{4})\)?/iu;
const owned = /^[\s,]{0,2}(?:của|do)\s/iu;

/** Where the day of the document ends, and whether the words that follow say whose it is. */
function readTail(text: string, from: number): { end: number; isOwned: boolean } {
  const window = text.slice(from, from + 80);
  const isOwned = owned.test(window);
  const end = isOwned ? 0 : (dated.exec(window)?.[0].length ?? 0);
  return { end: from + end, isOwned: isOwned || owned.test(window.slice(end)) };
}

const isPartOfMore = (text: string, start: number): boolean =>
  /(?:[\p{L}\d]|\d[/.,:-]|\p{L}[/-])$/u.test(text.slice(Math.max(0, start - 2), start));

function saySymbols(text: string, around: string): string {
  if (!/\d\s?[/–_-]|\d\s[A-ZĐ]/u.test(text)) return text;
  let isSaid: Asked | undefined;
  let spoken = '';
  let reached = 0;
  for (const match of matchSymbols(text)) {
    if (match.start < reached || isPartOfMore(text, match.start)) continue;
    const lead = readLead(text, match.start, match.codes.length === 1, reached);
    if (!isSymbol(match, lead)) continue;
    isSaid ??= askBodies(around);
    const { from, words } = sayType(text, match, lead);
    const codes = match.codes.slice(match.codes.length > 1 && typeOfCode(match.codes[0] ?? '') ? 1 : 0);
    const tail = readTail(text, match.end);
    const { of, letters } = tail.isOwned || lead.issuer ? { of: '', letters: '' } : sayIssuers(codes, isSaid);
    spoken += `${text.slice(reached, from)}${words}${sayNumber(match.number)}${letters}${text.slice(match.end, tail.end)}${of}`;
    reached = tail.end;
  }
  return spoken + text.slice(reached);
}

const uncoded =
  /(?<![\p{L}\d])((?:nghị định|nghị quyết|quyết định|thông tư|thông tư liên tịch|chỉ thị|pháp lệnh|kết luận|công văn|công điện|thông báo|quy định|hướng dẫn|luật)\s)(số\s?:?\s?)?(\d{1,5}[a-zđ]?)(?:\/((?:19|20)\d{2}))?(?![\p{L}\d]|\s?[/–_-]\s?[\p{L}\d]|[.,:]\d|\s?%)/giu;

/**
 * Symbols of documents as newsreaders say them, still in figures: "Nghị định số 30/2020/NĐ-CP" is "Nghị định số 30 năm
 * 2020 của Chính phủ". Type and issuer are said once.
 * @param around the sentence that may name the issuer.
 */
export function sayDocuments(text: string, around: string): string {
  if (!/\d/u.test(text)) return text;
  const symbols = saySymbols(text, around);
  if (!/\/(?:19|20)\d\d|\s0\d/u.test(symbols)) return symbols;
  return rewrite(symbols, uncoded, ([whole, type = '', called = '', number = '', year]) => {
    const isCalled = called !== '' || /^\p{Lu}/u.test(type);
    if (year) return `${type}${called}${sayNumber(`${number}/${year}`)}`;
    return isCalled && number.startsWith('0') ? `${type}${called}${sayNumber(number)}` : whole;
  });
}

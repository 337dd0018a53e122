import { readCount, readRoman } from './counting';

/** The number a head begins with. */
export interface Numbered {
  /** Which way of counting it is, the mark behind it included: `roman.`, `arabic)`, `điều`. */
  family: string;
  /** Absent where nothing is counted: a dash, an annex without a number. */
  value?: number;
  /** How many characters of the text it takes up, with its mark. */
  length: number;
  /** What stands behind it ends its label: "Điều 5." has one, "Điều 5 Luật Đất đai" has not. */
  marked: boolean;
}

/** Divisions of legal texts, highest first (Law 80/2015/QH13 on legal documents), and annexes. */
export const divisions: readonly string[] = ['phần', 'chương', 'mục', 'tiểu mục', 'điều'];

const english: Readonly<Record<string, string>> = {
  part: 'phần',
  chapter: 'chương',
  section: 'mục',
  article: 'điều',
  annex: 'phụ lục',
  appendix: 'phụ lục',
  step: 'bước',
};

const words =
  /^(phần|chương|tiểu mục|mục|điều|phụ lục|câu hỏi|câu|bước|giai đoạn|nhóm|nội dung|nhiệm vụ|giải pháp|vấn đề|trường hợp|bài|kỳ|đợt|part|chapter|section|article|annex|appendix|step) (?:số )?(thứ \p{L}{2,4}|một|hai|ba|bốn|[ivxl]{1,7}|\d{1,3}\p{L}?|[a-hđ])(?![\p{L}\p{N}]) ?([.:)/–—-]?)/iu;

const annex = /^(?:phụ lục|annex|appendix)(?![\p{L}\p{N}]) ?([.:–—-]?)/iu;

/** "Thứ nhất, …", "Một là …": how speeches count. */
const spoken =
  /^(?:(thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))|(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là)(?=[\s,:.;]|$)[,:.;]?/iu;

const roman = /^([IVXL]{1,7}) ?([.):/–—-])(?=[\s\p{L}"“(]|$)/u;
const capital = /^([A-ZĐ])(?: ?([.)/:])|( [–—-]))(?=[\s\p{L}"“(]|$)/u;
const decimal = /^(\d{1,2}(?:\.\d{1,2}){1,3})([.):/]?)(?=\s|\p{L}{2})/u;
const arabic = /^(\(?)(\d{1,3})(?: ?([.):/])(?=[\s\p{L}"“(]|$)| ?[–—-](?= ?\p{L}))/u;
const small = /^([a-zđ])([.)/])(?=[\s\p{Lu}"“]|$)/u;
const dash = /^([-–—+*•·●▪■♦❖➢►▶✓✔])\s?(?=[\p{L}"“(])/u;

/** The number a text begins with; undefined where it begins with none, or with a date, an amount, a symbol. */
export function readNumber(text: string): Numbered | undefined {
  return readWord(text) ?? readSpoken(text) ?? readSign(text);
}

function readWord(text: string): Numbered | undefined {
  const named = words.exec(text);
  const value = readCount(named?.[2] ?? '');
  if (named?.[1] && value !== undefined) {
    const word = named[1].toLowerCase();
    return { family: english[word] ?? word, value, length: named[0].length, marked: Boolean(named[3]) };
  }
  const alone = annex.exec(text);
  return alone ? { family: 'phụ lục', length: alone[0].length, marked: Boolean(alone[1]) } : undefined;
}

function readSpoken(text: string): Numbered | undefined {
  const match = spoken.exec(text);
  const value = readCount(match?.[1] ?? match?.[2] ?? '');
  if (!match || value === undefined) return undefined;
  return { family: match[1] ? 'thứ' : 'là', value, length: match[0].length, marked: true };
}

function readSign(text: string): Numbered | undefined {
  const upper = roman.exec(text);
  const count = upper?.[1] && readRoman(upper[1]);
  if (upper && count) return counted('roman', upper[2], count, upper[0]);
  const letter = capital.exec(text);
  if (letter?.[1]) return counted('capital', letter[2], readCount(letter[1]), letter[0]);
  const parts = decimal.exec(text);
  if (parts?.[1]) {
    const numbers = parts[1].split('.');
    return {
      ...counted(`decimal${numbers.length}`, '', Number(numbers.at(-1)), parts[0]),
      family: `decimal${numbers.length}`,
    };
  }
  const number = arabic.exec(text);
  if (number?.[2]) return counted(`arabic${number[1]}`, number[3], Number(number[2]), number[0]);
  const low = small.exec(text);
  if (low?.[1]) return counted('small', low[2], readCount(low[1]), low[0]);
  const bullet = dash.exec(text);
  if (!bullet?.[1]) return undefined;
  const kind = bullet[1].replace(/[–—]/, '-').replace(/[^-+]/, '*');
  return { family: `dash${kind}`, length: bullet[0].length, marked: true };
}

/** "1." and "1/" are written without a difference being meant; "1)" often stands below "1.". */
function counted(kind: string, mark: string | undefined, value: number | undefined, label: string): Numbered {
  const family = `${kind}${mark === ')' ? ')' : '.'}`;
  return { family, ...(value !== undefined && { value }), length: label.length, marked: true };
}

/** A dash or bullet rather than a number. */
export const isDash = (number: Numbered | undefined): boolean => number?.family.startsWith('dash') === true;

const unit = '([kKmMgG]i?[bB]|[kKMG]o|[bB]ytes?|octets?|B)(?![\\p{L}\\d])';
const amount = `(?<![\\p{L}\\d.,])(\\d[\\d.,]{0,14}(?: \\d{3}){0,2})\\s?${unit}`;

/** How portals name the size of a file before they state it. */
const label =
  '(?:dung lượng|kích thước|kích cỡ|cỡ tệp|size|file size|taille|poids|größe|dateigröße|tamaño|tamanho|peso)(?: file| tệp)?';

const anywhere = new RegExp(amount, 'u');
const labelled = new RegExp(`(?<!\\p{L})${label}\\s?:?\\s?${amount}`, 'iu');
const bracketed = new RegExp(`[(\\[（][^()\\[\\]（）]{0,60}${amount}[^()\\[\\]（）]{0,60}[)\\]）]`, 'u');
const atStart = new RegExp(
  `^[\\s()[\\]|,·–-]{0,6}(?:(?:${label}|pdf|docx?|xlsx?|pptx?|zip|rar)[\\s:,–-]{0,4})?${amount}`,
  'iu',
);
const atEnd = new RegExp(
  `(?:pdf|docx?|xlsx?|pptx?|zip|rar|[-–|])[\\s:,–-]{0,4}${amount}(?:\\s?[-–|,]\\s?\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})?$`,
  'iu',
);

/** Bytes in each step of a unit. Portals count as Windows does: 1 KB is 1024 bytes. */
const steps: Record<string, number> = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/**
 * The size a text states, in bytes: "1,2 MB", "245KB", "Dung lượng: 3.5Mb", "1.258.291 bytes", "320 Ko".
 * @returns undefined when it states none; a bare B, which may be anything, counts in brackets and behind a label only.
 */
export function readSize(text: string): number | undefined {
  const found = anywhere.exec(text.slice(0, 2_000).replace(/\s+/g, ' '));
  return found ? toBytes(found) : undefined;
}

/** The size in a text that holds other words as well: only where brackets or a label say that it is one. */
export const readMarkedSize = (text: string): number | undefined =>
  readWith(labelled, text) ?? readWith(bracketed, text);

/** The size that words begin with, behind the name of the format at most. */
export const readSizeAtStart = (text: string): number | undefined => readWith(atStart, text);

/** The size in a file's own words: in brackets, or last behind its format or a dash. */
export const readOwnSize = (words: string): number | undefined =>
  readWith(bracketed, words) ?? readWith(atEnd, words);

/** A file's words without the format and size they end in: "Kế hoạch số 15 (PDF, 1,2 MB)". */
export function withoutSize(words: string): string {
  const bracket = /[([（][^()[\]（）]{1,120}[)\]）]$/.exec(words)?.[0];
  if (bracket !== undefined && readSize(bracket) !== undefined) return words.slice(0, -bracket.length).trim();
  return words.replace(atEnd, '').trim();
}

function readWith(pattern: RegExp, text: string): number | undefined {
  const found = pattern.exec(text.slice(0, 2_000));
  return found ? toBytes(found) : undefined;
}

function toBytes(found: RegExpExecArray): number | undefined {
  const [whole, digits = '', name = ''] = found;
  if (name === 'B' && !isMarked(found.input, found.index, whole)) return undefined;
  const step = steps[name.charAt(0).toLowerCase()];
  const scale = /^(?:[bB]|octets?)/.test(name) ? 1 : (step ?? 1);
  const value = toNumber(digits.replace(/ /g, ''), scale < 1024 ** 2);
  const bytes = Math.round(value * scale);
  return bytes > 0 && bytes < 2 ** 50 ? bytes : undefined;
}

const isMarked = (text: string, index: number, whole: string): boolean =>
  whole.includes(':') || /[([:]\s?$/.test(text.slice(Math.max(0, index - 3), index)) || /^[([]/.test(whole);

/** A point or comma before three digits parts thousands in small units, which have no use for thousandths. */
function toNumber(digits: string, isSmall: boolean): number {
  const marks = digits.replace(/\d/g, '');
  const last = marks.at(-1);
  if (last === undefined) return Number(digits);
  const [whole = '', ...rest] = digits.split(last);
  const isThousands =
    rest.length > 1 || (isSmall && marks.length === 1 && rest[0]?.length === 3 && !/^0/.test(whole));
  if (isThousands)
    return rest.every((group) => group.length === 3) ? Number(digits.replace(/[.,]/g, '')) : Number.NaN;
  return Number(`${whole.replace(/[.,]/g, '')}.${rest[0] ?? ''}`);
}

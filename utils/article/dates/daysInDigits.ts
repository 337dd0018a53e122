/** Languages whose months are known without asking the browser (`months.ts`), and those that count them. */
const known = /^(?:vi|en|de|fr|es|pt|it|nl|id|zh|ja|ko)$/;

/** Scripts that stand for one language as far as its months are concerned, where a page does not say which it is in. */
const byScript: readonly [RegExp, string][] = [
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Devanagari}/u, 'hi'],
];

type Write = (text: string) => string;
const asItIs: Write = (text) => text;
const writers = new Map<string, Write>();

/**
 * Writes the days of a short text in digits: "27 ноября 2026 г." becomes "27/11/2026", "2026 m. lapkričio 27 d." becomes
 * "2026-11-27". The browser knows what the months are called in each of its languages (Unicode CLDR, by `Intl`).
 * @param language of the page, as BCP 47; where it is absent, or one whose months are known, the script of the text tells.
 */
export function daysInDigits(text: string, language: string | undefined): string {
  const plain = inPlainDigits(text);
  if (!/\d{4}/.test(plain)) return plain;
  const stated = /^[a-z]{2,3}(?![a-z])/i.exec(language ?? '')?.[0].toLowerCase();
  const tag = stated && !known.test(stated) ? stated : byScript.find(([script]) => script.test(plain))?.[1];
  if (!tag) return plain;
  const write = writers.get(tag) ?? writerFor(tag);
  writers.set(tag, write);
  return write(plain);
}

/**
 * Arabic, Thai and other digits as those of Latin script; not the bold ones of mathematics. Each script has its ten in a
 * row, from a place that ends in 0 or 6.
 */
const inPlainDigits = (text: string): string =>
  /[\u0660-\uff19]/.test(text)
    ? text.replace(/(?=[\u0660-\uff19])\p{Nd}/gu, (digit) => {
        const code = digit.codePointAt(0) ?? 0;
        return String((code >= 0x966 && code < 0xe50 ? code - 6 : code) & 0xf);
      })
    : text;

function writerFor(tag: string): Write {
  const months = monthsOf(tag);
  if (months.size === 0) return asItIs;
  const longestFirst = [...months.keys()].sort((a, b) => b.length - a.length);
  const name = `(${longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
  // Slavic languages write "of the year" behind it, mostly by its first letter.
  const dayFirst = new RegExp(
    `(?<!\\d)(\\d{1,2})\\.?\\s{0,2}${name}[.,]{0,2}\\s{0,2}(\\d{4})(?!\\d)(?:\\s?(?:[гр]\\.|r\\.|года|року)(?!\\p{L}))?`,
    'giu',
  );
  const yearFirst = new RegExp(
    `(?<!\\d)(\\d{4})(?:\\.|\\s?\\p{L}{1,5}\\.?)?\\s{0,2}${name}\\.?\\s{0,2}(\\d{1,2})(?!\\d)`,
    'giu',
  );
  const monthOf = (word: string): number | undefined => months.get(word.toLowerCase());
  return (text) =>
    text
      .replace(dayFirst, (_, day: string, word: string, year: string) => `${day}/${monthOf(word)}/${year}`)
      .replace(yearFirst, (_, year: string, word: string, day: string) => `${year}-${monthOf(word)}-${day}`);
}

/** What the months are called, whole and shortened, alone and behind a day: 1 to 12 by name. Empty for no language. */
function monthsOf(tag: string): Map<string, number> {
  const months = new Map<string, number>();
  const date = (month: number) => new Date(Date.UTC(2026, month - 1, 27));
  for (const length of ['long', 'short'] as const)
    for (const rest of [{}, { day: 'numeric', year: 'numeric' }] as const) {
      const format = formatOf(tag, { ...rest, month: length, timeZone: 'UTC' });
      for (let month = 1; format && month <= 12; month++) {
        const part = format.formatToParts(date(month)).find(({ type }) => type === 'month')?.value ?? '';
        if (/\p{L}\p{M}*\p{L}|\p{L}\./u.test(part) && !/\d/.test(part))
          months.set(part.replace(/\.$/, '').toLowerCase(), month);
      }
    }
  return months;
}

function formatOf(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined {
  try {
    const language = `${tag}-u-ca-gregory-nu-latn`;
    const isKnown = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
    return isKnown ? new Intl.DateTimeFormat(language, options) : undefined;
  } catch {
    return undefined;
  }
}

import { isPartyCode, issuerOfCode, typeOfCode } from './codes';

/** What stands in a text where a symbol may stand: `30/2020/NĐ-CP` in parts. Nothing is said yet of what it is. */
export type SymbolMatch = {
  start: number;
  end: number;
  /** "30", "30a", or with its year "30/2020", "19-2017". */
  number: string;
  year: boolean;
  /** The signs before each code: "/", "-", or "" before the first. */
  marks: string[];
  codes: string[];
};

const code = 'T\\.Ư|[A-ZĐƯ][A-Za-zĐđƯư&]{0,19}\\d{0,3}';
const mark = '\\s{0,2}[/\\-–_]\\s{0,2}';
const number = '\\d{1,3}\\.\\d{3}|\\d{1,6}(?:[a-zđ](?![a-zđ])|[A-ZĐ](?=\\s{0,2}[/\\-–]))?';
const candidate = new RegExp(
  `(${number})(?:(${mark})((?:19|20)\\d{2}\\d?))?((?:${mark}|\\s?)(?:${code})(?:${mark}(?:${code}))*)(?![\\p{L}\\d])`,
  'gu',
);
/** The same in small letters, where type and body leave no doubt: `56/2012/nđ-cp`. */
const small =
  /(\d{1,6})(\/)((?:19|20)\d{2})(\/(?:n[đd]-cp|q[đd]-(?:ttg|ubnd)|nq-(?:cp|hđnd)|tt-b[a-zđ]{1,8}))(?![\p{L}\d])/giu;
const part = new RegExp(`(${mark}|\\s?)(T\\.Ư|[\\p{L}&]+\\d{0,3})`, 'gu');

/** Types no organ of the Party issues. */
const stateTypes: ReadonlySet<string> = new Set([
  'NĐ',
  'TT',
  'TTLT',
  'TTLB',
  'SL',
  'PL',
  'L',
  'NQLT',
  'CĐ',
  'GP',
]);

const sign = (printed: string): string => printed.trim().replace(/[–_]/, '-');

function toMatch(match: RegExpExecArray): SymbolMatch {
  const [whole, digits = '', yearMark, year, tail = ''] = match;
  const start = match.index;
  let end = start + whole.length - tail.length;
  const codes: string[] = [];
  const marks: string[] = [];
  for (const [piece, printed = '', found = ''] of tail.matchAll(part)) {
    // After type and body, a dash with space on both sides begins something else.
    if (codes.length > 1 && /^\s.*\s$/su.test(printed)) break;
    codes.push(found);
    marks.push(sign(printed));
    end += piece.length;
  }
  const plain = digits.replace('.', '');
  const full = year ? `${plain}${sign(yearMark ?? '')}${year}` : plain;
  return { start, end, number: full, year: Boolean(year), marks, codes };
}

/** "5 UBND" is a number and a word; only a type's code may follow without a sign, and then not alone ("05 CT/TW"). */
function isShaped({ marks, codes }: SymbolMatch): boolean {
  return marks[0] !== '' || (codes.length > 1 && typeOfCode(codes[0] ?? '') !== undefined);
}

/** Everything shaped like a symbol, in order; one pass over the text. */
export function matchSymbols(text: string): SymbolMatch[] {
  const found = [...text.matchAll(candidate)].map(toMatch);
  for (const match of text.matchAll(small)) {
    const read = toMatch(match);
    found.push({ ...read, codes: read.codes.map((letters) => letters.toUpperCase()) });
  }
  return found.filter(isShaped).sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The usual spelling: `01-KL/TW` for the Party, `30/2020/NĐ-CP` for the state; types and bodies in their own
 * capitals, without the spaces and the point of a thousand.
 */
export function spellSymbol({ number: digits, year, marks, codes }: SymbolMatch): string {
  const [first = '', second = ''] = codes;
  const type = typeOfCode(first);
  const body = issuerOfCode(second);
  const spelt = codes.map((written, index) => {
    if (index === 0 && type) return type.code;
    return issuerOfCode(written)?.code ?? written;
  });
  const [head = '', ...tail] = spelt;
  if (tail.length === 0) return `${digits}${marks[0] || '/'}${head}`;
  // An unknown type keeps the signs it is printed with: "470-QĐNS/TW".
  if (!type && !year && marks[0] === '-' && marks[1] === '/') return `${digits}-${head}/${tail.join('-')}`;
  const party = body ? isPartyCode(body.code) : marks[0] === '-' && marks[1] === '/' && !stateTypes.has(head);
  if (type && !year && party) return `${digits}-${head}/${tail.join('-')}`;
  return `${digits}/${spelt.join('-')}`;
}

import { readTail } from './after';
import { type Lead, readLead } from './before';
import { issuerOfCode, typeOfCode } from './codes';
import type { DocumentReference } from './document';
import { isSymbol } from './judge';
import { listedBefore } from './lists';
import { findNamed } from './named';
import { findUncoded } from './uncoded';
import { type SymbolMatch, matchSymbols, spellSymbol } from './symbol';

/** What is remembered of the symbol before, for lists: "37-QĐ/TW, 41-QĐ/TW", "Mẫu số 01/BC-TH, 02/BC-TH". */
type Previous = { end: number; form: boolean; type?: string; code?: string };

const glued = /[\p{L}\d]$/u;
const listMark = /^\s{0,2}(?:,|;|và|&)\s{0,2}(?:số\s{1,2})?$/u;

/** The digits belong to more: a larger number, a date, a name. A glued abbreviation ("HD38-HD/BTCTW") is read as a type. */
function isBroken(text: string, start: number, lead: Lead): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (/(?:\d[/.,:-]|\p{L}[/-])$/u.test(before)) return true;
  return glued.test(before.slice(-1)) && lead.start === start && !lead.numbered;
}

/** "QĐ", or nothing for letters without a type. */
const typeCode = ({ codes }: Pick<SymbolMatch, 'codes'>): string => typeOfCode(codes[0] ?? '')?.code ?? '';

function typeOf(match: SymbolMatch, lead: Lead, inherited: string | undefined): string {
  const own = typeOfCode(match.codes[0] ?? '');
  if (lead.type) return lead.type;
  if (own) return inherited ?? own.name;
  return match.codes.length > 1 && !match.year ? (inherited ?? 'Công văn') : (inherited ?? 'Văn bản');
}

/** Joint documents carry several bodies after the type. */
const isJoint = ({ codes }: SymbolMatch): boolean =>
  /^(?:TTL[TBN]|NQLT|HDL[TN]|KHLT|QCPH|CTr?PH|KHPH)$/u.test(typeCode({ codes })) ||
  codes.slice(1).filter((code) => issuerOfCode(code)).length > 1;

/** The body a symbol can only stand for; none for joint documents, which no one body issued. */
function issuerFromSymbol(match: SymbolMatch): string | undefined {
  if (isJoint(match)) return undefined;
  const typed = typeCode(match) !== '' && match.codes.length > 1;
  const body = match.codes[typed ? 1 : 0];
  return body === undefined ? undefined : issuerOfCode(body)?.name;
}

function elided(text: string, match: SymbolMatch, type: (start: number) => Lead): DocumentReference[] {
  const numbers = listedBefore(text, match.start);
  const [first] = numbers;
  if (!first) return [];
  const lead = type(first.start);
  if (!lead.type || lead.form) return [];
  return numbers.map((listed, index) => {
    const start = index === 0 ? lead.start : listed.start;
    // "43, 44, 45/2014/NĐ-CP": the year is that of all three.
    const year = listed.number.includes('/') ? '' : (/[/-]\d{4}$/u.exec(match.number)?.[0] ?? '');
    const symbol = spellSymbol({ ...match, number: `${listed.number}${year}` });
    return { text: text.slice(start, listed.end), type: lead.type ?? '', symbol, start, end: listed.end };
  });
}

function read(text: string, match: SymbolMatch, lead: Lead, listed?: Previous): DocumentReference[] {
  const law = match.codes.length === 1;
  const before = elided(text, match, (start) => readLead(text, start, law, listed?.end));
  const inherited = before[0]?.type ?? (listed?.code === typeCode(match) ? listed.type : undefined);
  const tail = readTail(text, match.end, { head: !lead.type, joint: isJoint(match) });
  const issuer = tail.issuer ?? lead.issuer ?? issuerFromSymbol(match);
  const start = before.length > 0 ? match.start : lead.start;
  const reference = {
    text: text.slice(start, tail.end),
    type: typeOf(match, lead, inherited),
    symbol: spellSymbol(match),
    ...(tail.date ? { date: tail.date } : {}),
    ...(issuer ? { issuer } : {}),
    start,
    end: tail.end,
  };
  return [...before, reference];
}

function findNumbered(text: string): DocumentReference[] {
  const found: DocumentReference[] = [];
  let previous: Previous = { end: 0, form: false };
  for (const match of matchSymbols(text)) {
    if (match.start < previous.end) continue;
    const lead = readLead(text, match.start, match.codes.length === 1, previous.end);
    const listed = listMark.test(text.slice(previous.end, match.start)) ? previous : undefined;
    if (lead.form || (listed?.form && !lead.type)) {
      previous = { end: match.end, form: true };
      continue;
    }
    if (isBroken(text, match.start, lead) || !isSymbol(match, lead)) continue;
    const references = read(text, match, lead, listed);
    const last = references.at(-1);
    found.push(...references);
    previous = {
      end: last?.end ?? match.end,
      form: false,
      code: typeCode(match),
      ...(last ? { type: last.type } : {}),
    };
  }
  return found;
}

/** Both lists are in order. A law called by name and number is one document, the numbered one. */
function merge(
  numbered: readonly DocumentReference[],
  named: readonly DocumentReference[],
): DocumentReference[] {
  const merged: DocumentReference[] = [];
  let reached = 0;
  let index = 0;
  const take = (reference: DocumentReference) => {
    if (reference.start < reached) return;
    merged.push(reference);
    reached = reference.end;
  };
  for (const reference of named) {
    for (let next = numbered[index]; next && next.start <= reference.start; next = numbered[index]) {
      take(next);
      index += 1;
    }
    const following = numbered[index];
    if (!following || following.start >= reference.end) take(reference);
  }
  for (const reference of numbered.slice(index)) take(reference);
  return merged;
}

/**
 * The official documents a text names, in its order, each mention by itself. The text is read as NFC, and offsets
 * are into that.
 */
export function findDocuments(text: string): DocumentReference[] {
  const whole = text.normalize('NFC');
  const numbered = findNumbered(whole);
  const named = [...findNamed(whole), ...findUncoded(whole)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return withSymbols(merge(numbered, named));
}

const shortNumber = /\s(\d{1,5}[a-z]?)(?=[^\d\n]*$)/mu;

/**
 * "Nghị định 67" is the Nghị định 67/2014/NĐ-CP that the text names elsewhere: mentions by number alone get that symbol,
 * where one document of the type has the number.
 */
function withSymbols(references: DocumentReference[]): DocumentReference[] {
  const symbols = new Map<string, Set<string>>();
  // "30a" is another number than 30.
  const keyOf = (type: string, number: string) =>
    `${type} ${/^0*(\d+(?:[a-zđ](?![a-zđ]))?)/iu.exec(number)?.[1]?.toLowerCase()}`;
  for (const { type, symbol } of references) {
    if (!symbol) continue;
    const key = keyOf(type, symbol);
    symbols.set(key, (symbols.get(key) ?? new Set()).add(symbol));
  }
  return references.map((reference) => {
    const number = reference.symbol ? undefined : shortNumber.exec(reference.text)?.[1];
    const known = number ? symbols.get(keyOf(reference.type, number)) : undefined;
    const [symbol] = known?.size === 1 && isUncoded(reference) ? known : [];
    return symbol ? { ...reference, symbol } : reference;
  });
}

/**
 * Called by type and number and nothing else. One with an issuer or a day may be another body's of the same number, and
 * "Nghị quyết Trung ương 4" is a document of its own.
 */
const isUncoded = ({ text, type, date, issuer }: DocumentReference): boolean =>
  date === undefined &&
  issuer === undefined &&
  new RegExp(`^${type}\\s(?:s[ốô]\\s?:?\\s?)?\\d`, 'iu').test(text);

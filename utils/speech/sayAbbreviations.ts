import { explainAbbreviation } from '@/utils/documents/abbreviations';
import { governmentFields } from '@/utils/documents/issuers';

import { explained, meanings } from './abbreviations';
import { readings } from './ambiguous';
import type { Definitions } from './definitions';
import { type Around, rewrite } from './rewrite';

const token = /(?<![\p{L}\p{M}\d]|[\p{L}\d][&/-])\p{Lu}[\p{L}\p{M}\d]*(?:[&/-][\p{L}\p{M}\d]+)*/gu;
/** A stroke between words, unless both are letters of codes. */
const stroke = /(?<=\p{L})\s?\/\s?(?=\p{L})(?!(?<=\p{Lu}{2}\s?\/\s?)\p{Lu}{2})/gu;
const office = /(?<!\p{L})(?:bộ|sở|phòng|ngành)\s$/iu;

const foldField = (letters: string): string => letters.replace(/[&-]/gu, '');
const fields = new Map(governmentFields.map(([code, name]) => [foldField(code), name]));

/** A field of government by its letters; the short ones only behind "Bộ", "Sở" or "Phòng". */
function fieldOf(letters: string, before: string): string | undefined {
  const name = fields.get(foldField(letters));
  return name && (foldField(letters).length > 3 || office.test(before)) ? name : undefined;
}

function meaningOf(short: string, { before, after }: Around): string | undefined {
  const reading = readings
    .get(short)
    ?.find((each) => (each.before?.test(before) ?? true) && (each.after?.test(after) ?? true));
  return (
    reading?.said ??
    (office.test(before) ? fieldOf(short, before) : undefined) ??
    meanings.get(short) ??
    (explained.has(short) ? explainAbbreviation(short) : undefined) ??
    fieldOf(short, before)
  );
}

/** Several in one word: "HĐND-UBND", "PCCC&CNCH", "UBND/MTTQ". They are told all or not at all. */
function sayJoined(word: string): string {
  const parts = word.split(/[&/-]/u);
  const told = parts.flatMap(
    (part) => meanings.get(part) ?? (explained.has(part) ? (explainAbbreviation(part) ?? []) : []),
  );
  return told.length === parts.length ? told.join(word.includes('&') ? ' và ' : ', ') : word;
}

/**
 * Abbreviations of official prose in full, and those the text explains itself. Letters that stand for nothing known, or
 * for several things, stay. A stroke between words is a pause.
 */
export function sayAbbreviations(text: string, definitions: Definitions): string {
  if (!/\p{Lu}[-&]?\p{Lu}|\/|T\.Ư/u.test(text)) return text;
  const closed = text
    .replace(stroke, ', ')
    .replace(/(?<=\p{Lu}\p{Lu})\s&\s(?=\p{Lu}\p{Lu})/gu, '&')
    .replace(/(?<=\p{Lu})-\s(?=\p{Lu}{2})/gu, '-')
    .replace(/(?<!\p{L})T\.Ư(?!\p{L})/gu, 'TW');
  return rewrite(closed, token, ([word], around) => {
    if (word.length < 2 || word.length > 60 || !/\p{Lu}[-&]?\p{Lu}/u.test(word) || /\d/u.test(word))
      return word;
    return definitions.get(word) ?? meaningOf(word, around) ?? sayJoined(word);
  });
}

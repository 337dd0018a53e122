const vietnamese: Record<string, number> = {
  một: 1,
  giêng: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
};

const english = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** What stands after "tháng" (or "thg", "T."): a word or a number. Longer words come first. */
export const vietnameseMonth =
  'mười\\s+một|mười\\s+hai|mười|giêng|một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|chạp|1[0-2]|0?[1-9](?!\\d)';

/** The first letters that tell the months of German, French, Spanish and Portuguese from one another and from English. */
const otherLanguages: readonly [string, number][] = [
  ['jän', 1],
  ['janv', 1],
  ['ene', 1],
  ['févr', 2],
  ['fevr', 2],
  ['fev', 2],
  ['mär', 3],
  ['mars', 3],
  ['avr', 4],
  ['abr', 4],
  ['mai', 5],
  ['may', 5],
  ['juin', 6],
  ['juil', 7],
  ['août', 8],
  ['aoû', 8],
  ['ago', 8],
  ['set', 9],
  ['okt', 10],
  ['out', 10],
  ['dez', 12],
  ['déc', 12],
  ['dic', 12],
  ['gen', 1],
  ['maa', 3],
  ['mag', 5],
  ['giu', 6],
  ['lug', 7],
  ['ott', 10],
  ['juni', 6],
  ['juli', 7],
  ['agu', 8],
  ['des', 12],
  ['mei', 5],
];

/** English month names, whole or shortened, and those of other languages in Latin letters. */
export const englishMonth =
  'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|maret|mei|augustus|agustus|desember|januar|jänner|janvier|enero|janeiro|februar|février|febrero|fevereiro|märz|mars|marzo|março|avril|abril|mai|mayo|maio|juni|juin|junio|junho|juli|juillet|julio|julho|août|agosto|septembre|septiembre|setembro|oktober|octobre|octubre|outubro|novembre|noviembre|novembro|dezember|décembre|diciembre|dezembro|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** 1 to 12 for a month in digits or in Vietnamese, English or a neighbour's words; NaN for anything else. */
export function monthNumber(written: string): number {
  const word = written.toLowerCase().replace(/\s+/g, ' ');
  const known = vietnamese[word];
  if (known) return known;
  if (/^\d+$/.test(word)) return Number(word);
  const foreign = otherLanguages.find(([start]) => word.startsWith(start));
  if (foreign) return foreign[1];
  const index = english.findIndex((name) => word.length > 2 && name.startsWith(word.slice(0, 3)));
  return index < 0 ? Number.NaN : index + 1;
}

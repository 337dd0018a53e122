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

/** English month names, whole or shortened. */
export const englishMonth =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** 1 to 12 for a month in digits or in Vietnamese or English words; NaN for anything else. */
export function monthNumber(written: string): number {
  const word = written.toLowerCase().replace(/\s+/g, ' ');
  const known = vietnamese[word];
  if (known) return known;
  if (/^\d+$/.test(word)) return Number(word);
  const index = english.findIndex((name) => word.length > 2 && name.startsWith(word.slice(0, 3)));
  return index < 0 ? Number.NaN : index + 1;
}

import { rewrite } from './rewrite';

const titles: Readonly<Record<string, string>> = {
  PGS: 'Phó Giáo sư',
  GS: 'Giáo sư',
  TSKH: 'Tiến sĩ khoa học',
  TS: 'Tiến sĩ',
  ThS: 'Thạc sĩ',
  Ths: 'Thạc sĩ',
  BS: 'Bác sĩ',
  BSCKI: 'Bác sĩ chuyên khoa một',
  BSCKII: 'Bác sĩ chuyên khoa hai',
  CKI: 'chuyên khoa một',
  CKII: 'chuyên khoa hai',
  KTS: 'Kiến trúc sư',
  NSND: 'Nghệ sĩ nhân dân',
  NSƯT: 'Nghệ sĩ ưu tú',
  NGND: 'Nhà giáo nhân dân',
  NGƯT: 'Nhà giáo ưu tú',
  TTND: 'Thầy thuốc nhân dân',
  TTƯT: 'Thầy thuốc ưu tú',
};
const any = Object.keys(titles)
  .sort((a, b) => b.length - a.length)
  .join('|');
const row = new RegExp(
  `(?<![\\p{L}\\d.&-])(?:${any})(?:(?:\\.\\s?|,\\s?|\\s|[-–])(?:${any})(?![\\p{L}\\d])){0,4}(?![\\p{L}\\d&/-])\\.?`,
  'gu',
);
const sure = /^(?:PGS|TSKH|Th[Ss]|BSCKII?|KTS|NSND|NSƯT|NGND|NGƯT)/u;
const name = /^\s?\p{Lu}\p{Ll}/u;

const comrade = /(?<![\p{L}\d])[Đđ]\s?\/\s?c(?![\p{L}\d])\.?/gu;
const regarding = /(?<![\p{L}\d])([Vv])\/v(?![\p{L}\d])/gu;
const andSoOn = /(?<!\p{L})(?:v\.\s?v|vv(?=[.…]))(?!\p{L})[.…]{0,6}(?=(\s+\p{Ll}|\s?[,;:)])?)/gu;

/** Degrees and ranks before names, "đ/c", "V/v" and "v.v." in full. */
export function sayTitles(text: string): string {
  return rewrite(text, row, ([whole], { after }) => {
    const codes = whole.match(/\p{L}+/gu) ?? [];
    if (codes.length === 1 && !sure.test(whole) && !name.test(after)) return whole;
    return `${codes.map((code) => titles[code]).join(', ')}${/^\p{L}/u.test(after) ? ' ' : ''}`;
  })
    .replace(comrade, 'đồng chí')
    .replace(regarding, (_, first: string) => (first === 'V' ? 'Về việc' : 'về việc'))
    .replace(andSoOn, (_, more?: string) => (more === undefined ? 'vân vân.' : 'vân vân'));
}

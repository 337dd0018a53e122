import { rewrite } from './rewrite';
import { countedUnits, perUnits, sureUnits } from './units';

const longestFirst = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

const sure = new RegExp(
  `(?:(\\d)|(?<![\\p{L}\\d.-]))(${longestFirst(sureUnits.keys())})(?![\\p{L}\\d²³])`,
  'gu',
);
const counted = new RegExp(
  `(\\d|(?<!\\p{L})(?:nghìn|ngàn|vạn|triệu|trăm|chục|mỗi|một))(\\s?)(${longestFirst(countedUnits.keys())})(?![\\p{L}\\d²³’'])`,
  'gu',
);
const per = new RegExp(`(?<=[\\p{L}²³%]|m\\d)\\s?/\\s?(${longestFirst(perUnits)})(?![\\p{L}\\d²³])`, 'gu');
const money = /(?:đồng|USD|VNĐ|VND|đ)$/u;
const speed = /(?<![\p{L}/])(km|m|mm|m3|m³|lít|l)\s?\/\s?(h|giờ|s|giây)(?![\p{L}\d])/gu;
const short: Readonly<Record<string, string>> = { h: 'giờ', s: 'giây', l: 'lít', m: 'mét' };

const degrees = /(\d)\s?(?:[°º˚]|o(?=C))\s?([CF])?(?!\p{L})/gu;
const minus = /(?<=^|[\s(])[-−–](?=\d{1,3}(?:,\d{1,2})?(?:\s?[°º˚%]|\sđộ))/gu;
const height = /(?<![\p{L}\d.,])(\d{1,2})m(\d{1,2})(?![\p{L}\d²³]|[.,]\d)/gu;
/** "Km 12", "km2+300"; "120 km2" is a surface. */
const post =
  /(?<!\p{L}|\d\s?)(?!km[23](?![\d+]|\s\+))[Kk]m\s?(\d{1,4})(?:\s?\+\s?(\d{1,3}))?(?![\p{L}\d]|[.,]\d)/gu;

/** The raised figure of a unit that came down with a gap: "107,42m 2 ,". */
const fallen =
  /((?:\d|nghìn|triệu|đồng\/)\s?k?m) ([23])(?=\s?(?:[,.;:)/]|$)|\s(?:đất|sàn|mặt|nhà|rừng|nước))/gu;

/** Temperatures, and what lies below nought. */
const sayDegrees = (text: string): string =>
  /[°º˚%]|độ|oC/u.test(text)
    ? text
        .replace(minus, 'âm ')
        .replace(degrees, (_, digit: string, scale?: string) => `${digit} độ${scale ? ` ${scale}` : ''}`)
        .replace(/\s?%/gu, ' phần trăm')
    : text;

/** What stands behind a stroke: a time a way takes, or what an amount is given for. */
function sayStrokes(text: string): string {
  if (!text.includes('/')) return text;
  const speeds = text.replace(
    speed,
    (_, way: string, time: string) => `${short[way] ?? way} trên ${short[time] ?? time}`,
  );
  return rewrite(speeds, per, ([whole, unit = ''], { before }) =>
    money.test(before) || /\d/u.test(before.slice(-30)) ? ` một ${countedUnits.get(unit) ?? unit}` : whole,
  );
}

/** Units behind their numbers, degrees, shares of a hundred, heights and road posts in words; numbers stay figures. */
export const sayUnits = (text: string): string =>
  sayStrokes(sayDegrees(text).replace(fallen, '$1$2'))
    .replace(/(\d)\s?‰/gu, '$1 phần nghìn')
    .replace(post, (_, km: string, m?: string) => `ki lô mét ${km}${m ? ` cộng ${m}` : ''}`)
    .replace(height, (whole, m: string, rest: string) => (/^[23]$/u.test(rest) ? whole : `${m} mét ${rest}`))
    .replace(
      sure,
      (_, digit: string | undefined, unit: string) => `${digit ? `${digit} ` : ''}${sureUnits.get(unit)}`,
    )
    .replace(
      counted,
      (_, number: string, gap: string, unit: string) => `${number}${gap || ' '}${countedUnits.get(unit)}`,
    );

import { rewrite } from './rewrite';

const saigon = /(?<![\p{L}\d])T\.?[Pp][.\s-]{0,3}HCM(?![\p{L}\d])/gu;
const city = /(?<![\p{L}\d&-])(?:TP|Tp|T\.P)(?:\.\s?(?=\p{Lu})|(?![\p{L}\d&/-]))/gu;
const hue = /(?<![\p{L}\d])(?:TT|T\.T)\s?[-–.]?\s?Huế(?!\p{L})/gu;
const town = /(?<![\p{L}\d])TX\.?\s?(?=\p{Lu}\p{Ll})/gu;
const numbered = /(?<![\p{L}\d])([PQ])\.\s?(?=\d{1,2}(?![\p{L}\d/]|[.,]\d))/gu;
const initial = /(?<![\p{L}\d.])([PQHX])\.\s?(?=\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}|[,.;)]|$))/gu;
const inAddress =
  /(?:(?<!\p{L})(?:tại|ở|thuộc|UBND|đường|ấp|thôn|xã|phường|quận|huyện)(?:\s[\p{L}\d.]+){0,2},?)\s?$/u;
const units: Readonly<Record<string, string>> = { P: 'phường', Q: 'quận', H: 'huyện', X: 'xã' };

const road =
  /(?<![\p{L}\d])(QL|TL|HL|ĐT(?=[.\d]|\s\d{3})|ĐH(?=[.\d]))(?:\.\s?|-|\s)?(?=\d{1,3}[A-Z]?(?![\p{L}\d/]|[.,]\d))/gu;
const roads: Readonly<Record<string, string>> = {
  QL: 'quốc lộ',
  TL: 'tỉnh lộ',
  ĐT: 'đường tỉnh',
  HL: 'hương lộ',
  ĐH: 'đường huyện',
};

/** Cities, wards and roads by their short names: "TP.HCM", "P.16", "QL1A". */
export function sayPlaces(text: string): string {
  const named = text
    .replace(saigon, 'Thành phố Hồ Chí Minh')
    .replace(hue, 'Thừa Thiên Huế')
    .replace(town, 'thị xã ')
    .replace(numbered, (_, unit: string) => `${units[unit]} `)
    .replace(road, (_, kind: string) => `${roads[kind]} `);
  const cities = rewrite(named, city, ([found], { before }) =>
    /(?<!\p{L})(?:Bộ|Sở|Phòng|ngành)\s$/u.test(before)
      ? found
      : found.includes('.') && found !== 'T.P'
        ? 'thành phố '
        : 'thành phố',
  );
  return rewrite(cities, initial, ([found, unit = ''], { before }) =>
    inAddress.test(before) ? `${units[unit]} ` : found,
  );
}

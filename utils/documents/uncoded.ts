import { readTail } from './after';
import type { DocumentReference } from './document';
import { typeOfWords } from './words';

/** Types whose number, with its year, can be nothing else. */
const sure =
  '[Nn]ghị\\s(?:định|quyết)|[Qq]uyết\\sđịnh|[Tt]hông\\stư(?:\\sliên\\stịch)?|[Cc]hỉ\\sthị|[Pp]háp\\slệnh';
/** "Kế hoạch 5/2020" may be that of May. */
const other =
  '[Kk]ết\\sluận|[Kk]ế\\shoạch|[Hh]ướng\\sdẫn|[Tt]hông\\sbáo|[Cc]ông\\s(?:văn|điện)|[Tt]ờ\\strình|[Qq]uy\\sđịnh';
const pattern = new RegExp(
  `(?<![\\p{L}\\d])(${sure}|${other})\\s(số\\s{0,2}:?\\s{0,2})?(\\d{1,5}[a-z]?(/(?:19|20)\\d{2})?)(?![\\p{L}\\d]|\\s?[/\\-–_]\\s?[\\p{L}\\d]|[.,]\\d|\\s?%)`,
  'gu',
);
const surely = new RegExp(`^(?:${sure})$`, 'u');

/**
 * Documents that newspapers call by type and number alone: "Nghị quyết số 39 của Bộ Chính trị", "Nghị định 24/2014".
 * Such a number may be anything ("Nghị định 67"): it is taken where its year, day or issuer stands with it.
 */
export function findUncoded(text: string): DocumentReference[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const [whole, words = '', called, , year] = match;
    const start = match.index;
    const tail = readTail(text, start + whole.length, { head: false, joint: false });
    const isDated = year !== undefined && (called !== undefined || surely.test(words));
    if (!isDated && !tail.date && !tail.issuer) return [];
    return [
      {
        text: text.slice(start, tail.end),
        type: typeOfWords(words) ?? 'Văn bản',
        ...(tail.date ? { date: tail.date } : {}),
        ...(tail.issuer ? { issuer: tail.issuer } : {}),
        start,
        end: tail.end,
      },
    ];
  });
}

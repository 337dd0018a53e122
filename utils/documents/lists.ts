/** A number whose codes stand with a later one: the "18" of "Nghị quyết số 18, 19-NQ/TW". */
export type ListedNumber = { start: number; end: number; number: string };

const numbers = /(?:\d{1,6}[a-zđ]?(?:\/(?:19|20)\d{2})?\s{0,2}(?:,|;|và|&)\s{0,2}(?:số\s)?){1,8}$/u;
const one = /\d{1,6}[a-zđ]?(?:\/(?:19|20)\d{2})?/gu;

/** The numbers listed right before `start`; the caller knows whether a type's name stands before them. */
export function listedBefore(text: string, start: number): ListedNumber[] {
  const before = text.slice(Math.max(0, start - 80), start);
  const list = numbers.exec(before);
  if (!list) return [];
  const from = start - before.length + list.index;
  return [...list[0].matchAll(one)].map((match) => {
    const begin = from + match.index;
    return { start: begin, end: begin + match[0].length, number: match[0] };
  });
}

/** "(Haiphong.gov.vn) - ", "(ĐCSVN) – ", "HNP - ", "TĐKT - ": who sends the story, before its first word. */
const dateline =
  /^(?:\(\s{0,3}([^()]{2,40}?)\s{0,3}\)\s{0,3}(?:[-–—]\s{0,3})?|((?:\p{Lu}{2,8}|[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org))(?:\/\p{Lu}{2,8})?)\s*[-–—]\s+)(?=["“'‘(]?[\p{Lu}\d])/u;

/** Parts a dateline from the sentence behind it. A dateline of nothing but digits, or a whole sentence, is none. */
export function splitDateline(text: string): { source?: string; rest: string } {
  const match = dateline.exec(text);
  const source = match?.[1] ?? match?.[2];
  if (!match || !source || /^[\d\s./]+$/.test(source) || source.split(' ').length > 5) return { rest: text };
  return { source, rest: text.slice(match[0].length) };
}

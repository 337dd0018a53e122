/** A figure of the text with its unit and what it counts; `text.slice(start, end)` is `figure.text`. */
export interface KeyFigure {
  text: string;
  start: number;
  end: number;
  kind: 'quantity' | 'money' | 'percent' | 'deadline' | 'effective';
}

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const PATTERNS: readonly [KeyFigure['kind'], RegExp][] = [
  ['effective', /có hiệu lực(?: thi hành)? (?:kể )?từ (?:ngày )?\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?/giu],
  ['percent', new RegExp(`(?:(?:tăng|giảm|đạt) )?(?:${NUMBER})\\s?%`, 'giu')],
  ['money', new RegExp(`(?:${NUMBER}) (?:nghìn |triệu |tỷ )+(?:đồng|USD)|(?:${NUMBER}) (?:đồng|USD)`, 'giu')],
];

/** The key figures of an NFC text, in order, none overlapping. */
export function keyFigures(text: string): KeyFigure[] {
  const found: KeyFigure[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.every((other) => end <= other.start || start >= other.end)) {
        found.push({ text: match[0], start, end, kind });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

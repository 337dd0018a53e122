import type { Line } from './line';

/** The share of a story's characters that may stand in headings or in bold before that says nothing any more. */
const most = { headings: 0.5, bold: 0.6 };

/** In characters: real heads are shorter than this on average. */
const shortest = 45;

/** Where an editor set most of a story in headings or in bold, it is read as if there were none. */
export function withoutBlanketStyle(lines: readonly Line[]): Line[] {
  const isHeading = ({ level }: Line) => level !== undefined;
  const plainHeadings = covers(lines, isHeading, most.headings) ? lines.map(withoutLevel) : [...lines];
  const isBold = ({ bold, level }: Line) => bold && level === undefined;
  return covers(plainHeadings, isBold, most.bold)
    ? plainHeadings.map((line) => (isHeading(line) ? line : withoutBold(line)))
    : plainHeadings;
}

function covers(lines: readonly Line[], isMarked: (line: Line) => boolean, share: number): boolean {
  let whole = 0;
  let marked = 0;
  let count = 0;
  for (const line of lines) {
    whole += line.text.length;
    if (!isMarked(line)) continue;
    marked += line.text.length;
    count++;
  }
  return marked > whole * share && marked >= count * shortest;
}

const withoutLevel = ({ level: _, ...line }: Line): Line => ({ ...line, bold: false, kind: 'paragraph' });

const withoutBold = ({ boldStart: _, ...line }: Line): Line => ({ ...line, bold: false });

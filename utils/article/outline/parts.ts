import type { Line } from './line';
import type { Heads } from './names';

import { countSyllables } from '@/utils/article/text';
import { isPerson, isSigning } from './asides';
import { isCapitals } from './capitals';

/** "(Ban hành kèm theo Quyết định số …)", "(Kèm theo Kế hoạch số …)": printed below the title of what is attached. */
const attached = /^\((?:được )?(?:ban hành )?kèm theo(?!\p{L})/iu;

/** What an attached document calls itself: its title begins there. */
const kinds =
  /^(?:QUY CHẾ|QUY ĐỊNH|NỘI QUY|ĐIỀU LỆ|KẾ HOẠCH|ĐỀ ÁN|DỰ ÁN|CHƯƠNG TRÌNH|PHƯƠNG ÁN|DANH MỤC|HƯỚNG DẪN|QUY TRÌNH|BẢNG|BIỂU|MẪU|THỂ LỆ|ĐỀ CƯƠNG|CHIẾN LƯỢC|QUY HOẠCH)(?!\p{L})/u;

const longestTitle = { syllables: 40, lines: 3 };

/** Makes heads of the titles of attached documents; they and annexes open parts, in which numbers begin anew. */
export function openParts(heads: Heads, lines: readonly Line[]): Heads {
  const opened = heads.map((head) =>
    head?.number?.family === 'phụ lục' ? { ...head, opensPart: true } : head,
  );
  const first = heads.findIndex((head) => head?.number !== undefined);
  for (const [index, line] of lines.entries()) {
    if (!attached.test(line.text)) continue;
    const from = titleAbove(index, lines);
    const start = lines[from];
    // With nothing before it, it is the document itself, whose title the reader shows already.
    if (!start || from === index || first < 0 || from <= first) continue;
    if (opened.slice(from - 1, index).some((head) => head?.opensPart)) continue;
    const title = lines.slice(from, index).map(({ text }) => text.replaceAll('\n', ' '));
    opened.fill(undefined, from, index);
    opened[from] = {
      index: from,
      at: start.at,
      text: title.join(' '),
      style: 'strong',
      family: 'part',
      opensPart: true,
    };
  }
  return opened;
}

/** Where the title begins that ends above a line; that line itself when there is none. */
function titleAbove(index: number, lines: readonly Line[]): number {
  let from = index;
  while (from > index - longestTitle.lines && isTitle(lines[from - 1])) {
    from--;
    if (kinds.test(lines[from]?.text ?? '')) break;
  }
  return from;
}

function isTitle(line: Line | undefined): boolean {
  if (!line || line.kind === 'other' || line.text === '') return false;
  if (!line.bold && !isCapitals(line.text)) return false;
  if (isSigning(line.text) || (isPerson(line.text) && !isCapitals(line.text))) return false;
  return countSyllables(line.text.slice(0, 600)) <= longestTitle.syllables;
}

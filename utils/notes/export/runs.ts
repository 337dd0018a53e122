import type { Run } from './story';

import { linkAddress } from './address';

export type Look = Omit<Run, 'text'>;

const looks: Record<string, Look> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  dfn: { italic: true },
  var: { italic: true },
  u: { underline: true },
  ins: { underline: true },
  s: { strike: true },
  del: { strike: true },
  sup: { raised: true },
  sub: { lowered: true },
  code: { code: true },
  kbd: { code: true },
  samp: { code: true },
};

/** How an element inside a line makes its words look. */
export function lookOf(element: Element): Look {
  if (element.localName !== 'a') return looks[element.localName] ?? {};
  const href = linkAddress(element.getAttribute('href') ?? '');
  return href === undefined ? {} : { href };
}

const isSame = ({ text: _, ...a }: Run, { text: __, ...b }: Run): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/** White space as a browser shows it, nothing empty, and neighbours of one look together. */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const tidy: Run[] = [];
  let before = '\n';
  for (const run of runs) {
    let text = run.text === '\n' ? '\n' : run.text.replace(/[ \t\r\n\f]+/g, ' ');
    if (/[ \n]$/.test(before)) text = text.replace(/^ /, '');
    if (text === '') continue;
    const last = tidy.at(-1);
    if (text === '\n' && last) last.text = last.text.replace(/ $/, '');
    if (last && isSame(last, run)) last.text += text;
    else tidy.push({ ...run, text });
    before = text;
  }
  return trimmed(tidy.filter(({ text }) => text !== ''));
}

/** Without breaks and blanks at either end. */
function trimmed(runs: Run[]): Run[] {
  for (let first = runs[0]; first; first = runs[0]) {
    first.text = first.text.replace(/^[ \n]+/, '');
    if (first.text) break;
    runs.shift();
  }
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    last.text = last.text.replace(/(?<![ \n])[ \n]+$/, '');
    if (last.text) break;
    runs.pop();
  }
  return runs;
}

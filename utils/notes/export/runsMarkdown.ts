import type { Footnotes } from './footnotes';
import type { Run } from './story';

import { escapeText, escapeWithin } from './escapeText';
import { referenceOf } from './footnotes';

/** A line of Markdown; `lineBreak` is what a break becomes: two blanks and a line feed, `<br>` in a table. */
export function runsMarkdown(runs: readonly Run[], footnotes: Footnotes, lineBreak = '  \n'): string {
  return runs
    .map((run, index) => {
      const number = referenceOf(run);
      if (number && footnotes.has(number)) return `[^${number}]`;
      const before = runs[index - 1];
      const behind = runs[index + 1];
      const [, start = '', words = '', end = ''] =
        /^(\s*)((?:\S(?:[\s\S]*\S)?)?)(\s*)$/u.exec(run.text) ?? [];
      const blank = (text: string) => text.replace(/(?:(?<! ) +)?\n */g, lineBreak);
      if (!words) return blank(run.text);
      const isStart = !before || before.text.endsWith('\n') || start.includes('\n');
      // A blank inside a mark of emphasis would undo it.
      const place = {
        isStart,
        before: start || neighbour(before, -1),
        behind: end || neighbour(behind, 0),
      };
      return blank(start) + looksMarkdown({ ...run, text: words }, place, lineBreak) + blank(end);
    })
    .join('');
}

/** The sign next to a run; one that is set off itself counts as such a mark. */
function neighbour(run: Run | undefined, at: 0 | -1): string {
  if (!run) return '';
  return run.bold || run.italic || run.strike ? '*' : (run.text.at(at) ?? '');
}

interface Place {
  isStart: boolean;
  before: string;
  behind: string;
}

const marks = [
  ['strike', '~~', 'del'],
  ['italic', '*', 'em'],
  ['bold', '**', 'strong'],
] as const;

function looksMarkdown(run: Run, place: Place, lineBreak: string): string {
  let words = run.code ? codeMarkdown(run.text) : wordsMarkdown(run.text, place.isStart, lineBreak);
  if (run.raised) words = `<sup>${words}</sup>`;
  if (run.lowered) words = `<sub>${words}</sub>`;
  const isMark = canBeMark(run, place);
  for (const [look, mark, name] of marks) {
    if (run[look]) words = isMark ? `${mark}${words}${mark}` : `<${name}>${words}</${name}>`;
  }
  return run.href ? `[${words}](<${run.href}>)` : words;
}

const wordsMarkdown = (text: string, isStart: boolean, lineBreak: string): string =>
  text
    .split('\n')
    .map((line, index) => (isStart || index > 0 ? escapeText(line) : escapeWithin(line)))
    .join(lineBreak);

/**
 * Whether stars around the words are read as emphasis: not between a sign and a letter, as in `**Ảnh:**Minh`, nor next
 * to other stars. There an element says the same.
 */
function canBeMark(run: Run, { before, behind }: Place): boolean {
  const isSign = (sign: string) => /[\p{P}\p{S}]/u.test(sign);
  const isOpen = (sign: string) => sign === '' || /\s/u.test(sign) || isSign(sign);
  if (/[*~_]/.test(before.slice(-1) + behind.slice(0, 1))) return false;
  const starts = !isSign(run.text.slice(0, 1)) || isOpen(before.slice(-1));
  const ends = !isSign(run.text.slice(-1)) || isOpen(behind.slice(0, 1));
  return starts && ends;
}

/** Between more backticks in a row than it has itself. */
function codeMarkdown(text: string): string {
  const code = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const blank = /^`|`$/.test(code) ? ' ' : '';
  return `${fence}${blank}${code}${blank}${fence}`;
}

import type { Footnotes } from './footnotes';
import type { Block, Cell, Run } from './story';

import { escapeText } from './escapeText';
import { explanationOf } from './footnotes';
import { gridOf } from './readTable';
import { runsMarkdown } from './runsMarkdown';
import { runsOf } from './story';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** A story as GitHub's Markdown, with the footnotes most readers of it know. */
export function storyMarkdown(blocks: readonly Block[], footnotes: Footnotes): string {
  return blocks
    .map((block, index) => blockMarkdown(block, footnotes, isAgain(block, blocks[index - 1])))
    .filter(Boolean)
    .join('\n\n');
}

/** Two lists in a row would become one: the second takes other signs. */
const isAgain = (block: Block, before: Block | undefined): boolean =>
  block.kind === 'list' && before?.kind === 'list' && block.ordered === before.ordered;

function blockMarkdown(block: Block, footnotes: Footnotes, isSecond: boolean): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block, footnotes);
    case 'heading':
      return `${'#'.repeat(Math.min(6, Math.max(2, block.level)))} ${runsMarkdown(oneLine(block.runs), footnotes)}`;
    case 'quote':
      return storyMarkdown(block.blocks, footnotes).replace(/^(?=(.?))/gm, (_, sign) => (sign ? '> ' : '>'));
    case 'list':
      return list(block, footnotes, isSecond);
    case 'table':
      return table(block, footnotes);
    case 'figure':
      return figure(block, footnotes);
    case 'code':
      return code(block.text);
    case 'rule':
      return '---';
  }
}

function paragraph({ runs }: Of<'paragraph'>, footnotes: Footnotes): string {
  const note = explanationOf(runs);
  if (!note || !footnotes.has(note.number)) return runsMarkdown(runs, footnotes);
  return indented(`[^${note.number}]: `, runsMarkdown(note.runs, footnotes), 4);
}

const oneLine = (runs: readonly Run[]): Run[] =>
  runs.map((run) => ({ ...run, text: run.text.replace(/(?<!\s)\s*\n\s*/g, ' ') }));

/** A text behind a sign, its further lines below its first. */
const indented = (sign: string, text: string, width = sign.length): string =>
  sign + text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(width)}`);

function list({ ordered, start, items }: Of<'list'>, footnotes: Footnotes, isSecond: boolean): string {
  const isTight = items.every(
    ([first, ...others]) => first?.kind === 'paragraph' && others.every(({ kind }) => kind === 'list'),
  );
  const signOf = (index: number) =>
    ordered ? `${start + index}${isSecond ? ')' : '.'} ` : isSecond ? '* ' : '- ';
  return items
    .map((item, index) => {
      const text = storyMarkdown(item, footnotes);
      return indented(signOf(index), isTight ? text.replace(/\n{2,}/g, '\n') : text);
    })
    .join(isTight ? '\n' : '\n\n');
}

/** Without spans, since Markdown has none. A table without a heading gets an empty one: there is no table without. */
function table({ caption, rows }: Of<'table'>, footnotes: Footnotes): string {
  const grid = gridOf(rows);
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cell = ({ blocks }: Cell) =>
    runsMarkdown(runsOf(blocks), footnotes, '<br>').replace(/(?<!\\)\|/g, '\\|');
  const hasHead = grid[0]?.every(({ header }) => header) ?? false;
  const empty = Array.from({ length: width }, () => ' ');
  const lines = grid.map((row) => line(row.map(cell)));
  const head = hasHead ? lines.slice(0, 1) : [line(empty)];
  const body = hasHead ? lines.slice(1) : lines;
  const above = runsMarkdown(
    oneLine(caption).map((run): Run => ({ ...run, bold: true })),
    footnotes,
  );
  const whole = [...head, line(empty.map(() => '---')), ...body].join('\n');
  return above ? `${above}\n\n${whole}` : whole;
}

/** Pictures with their addresses, and the caption below them in italics as a whole. */
function figure({ pictures, caption }: Of<'figure'>, footnotes: Footnotes): string {
  const images = pictures.map(({ src, alt }) => `![${escapeText(alt)}](<${src}>)`);
  const words = caption.map((run): Run => ({ ...run, italic: true }));
  return [...images, ...(words.length > 0 ? [runsMarkdown(words, footnotes)] : [])].join('  \n');
}

function code(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

import type { Block, Cell, Picture, Run } from './story';
import type { Words } from './words';

import { escapeHtml } from '@/utils/citation/escape/html';

/**
 * Blocks as markup that is both HTML and XHTML. Pictures that the file itself holds are shown; the address of each is a
 * link, so that a file that is opened asks no site for anything.
 */
export function markupOf(blocks: readonly Block[], words: Words, top: number): string {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const shift = top - Math.min(6, ...levels);
  return blocks.map((block) => markup(block, words, shift)).join('\n');
}

function markup(block: Block, words: Words, shift: number): string {
  const inner = (blocks: readonly Block[]) => blocks.map((each) => markup(each, words, shift)).join('\n');
  switch (block.kind) {
    case 'paragraph':
      return `<p>${runsMarkup(block.runs)}</p>`;
    case 'heading': {
      const name = `h${Math.min(6, Math.max(1, block.level + shift))}`;
      return `<${name}>${runsMarkup(block.runs)}</${name}>`;
    }
    case 'quote':
      return `<blockquote>${inner(block.blocks)}</blockquote>`;
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul';
      const start = block.ordered && block.start !== 1 ? ` start="${block.start}"` : '';
      return `<${name}${start}>${block.items.map((item) => `<li>${tight(item) ?? inner(item)}</li>`).join('\n')}</${name}>`;
    }
    case 'table': {
      const caption = block.caption.length > 0 ? `<caption>${runsMarkup(block.caption)}</caption>` : '';
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => cellMarkup(cell, inner)).join('')}</tr>`);
      return `<div class="wide"><table>${caption}<tbody>${rows.join('\n')}</tbody></table></div>`;
    }
    case 'figure':
      return figureMarkup(block.pictures, block.caption, words);
    case 'code':
      return `<pre>${escapeHtml(block.text)}</pre>`;
    case 'rule':
      return '<hr/>';
  }
}

/** An item or a cell of one paragraph needs no paragraph around it. */
function tight([first, ...others]: readonly Block[]): string | undefined {
  if (!first) return '';
  return first.kind === 'paragraph' && others.length === 0 ? runsMarkup(first.runs) : undefined;
}

function cellMarkup(cell: Cell, inner: (blocks: readonly Block[]) => string): string {
  const name = cell.header ? 'th' : 'td';
  const across = cell.colspan > 1 ? ` colspan="${cell.colspan}"` : '';
  const down = cell.rowspan > 1 ? ` rowspan="${cell.rowspan}"` : '';
  return `<${name}${across}${down}>${tight(cell.blocks) ?? inner(cell.blocks)}</${name}>`;
}

function figureMarkup(pictures: readonly Picture[], caption: readonly Run[], words: Words): string {
  const shown = pictures.flatMap(({ file, alt }) =>
    file === undefined ? [] : [`<img src="${escapeHtml(file)}" alt="${escapeHtml(alt)}"/>`],
  );
  const links = pictures.map(
    ({ src, alt }) =>
      `<span class="picture">${escapeHtml(words.picture)}${alt ? `: ${escapeHtml(alt)}` : ''} – ${link(src)}</span>`,
  );
  const lines = [...(caption.length > 0 ? [runsMarkup(caption)] : []), ...links];
  return `<figure>${shown.join('\n')}<figcaption>${lines.join('<br/>')}</figcaption></figure>`;
}

/** An address as a link whose words are the address. */
export const link = (href: string, words: string = href): string =>
  `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${escapeHtml(words)}</a>`;

/** Text whose lines stay lines. */
export const linesMarkup = (text: string): string => escapeHtml(text).replace(/\n/g, '<br/>');

const elements: readonly [keyof Run, string][] = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strike', 's'],
  ['raised', 'sup'],
  ['lowered', 'sub'],
  ['code', 'code'],
];

export function runsMarkup(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      const words = elements.reduce(
        (inside, [look, name]) => (run[look] ? `<${name}>${inside}</${name}>` : inside),
        linesMarkup(run.text),
      );
      const marked = run.mark ? `<mark class="${run.mark}">${words}</mark>` : words;
      return run.href ? `<a href="${escapeHtml(run.href)}" rel="noopener noreferrer">${marked}</a>` : marked;
    })
    .join('');
}

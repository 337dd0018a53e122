import type { Article } from '@/utils/article/article';
import type { ListedFigure } from '@/utils/summary/listFigures';
import type { Bullet } from '@/utils/summary/story';

import { cite, citeHtml } from './cite';
import type { ClipboardContent } from './clipboard';
import { escapeHtml } from './escape/html';
import { escapeLineStart, escapeMarkdown } from './escape/markdown';
import { oneLine } from './line';
import { tsvCell } from './tsv';

/** Title, bullets one per line and the citation, for text fields and for Word. */
export function bulletsContent(
  article: Article,
  bullets: readonly Bullet[],
  accessedOn: string,
): ClipboardContent {
  const title = oneLine(article.title);
  const items = bullets.map(({ text }) => `<li>${escapeHtml(text)}</li>`).join('');
  return {
    text: `${title}\n\n${bullets.map(({ text }) => `- ${text}`).join('\n')}\n\n${cite(article, accessedOn)}`,
    html: `<p><strong>${escapeHtml(title)}</strong></p><ul>${items}</ul><p>${citeHtml(article, accessedOn)}</p>`,
  };
}

/** The same as Markdown, in which no words of the article become markup; a bare address may still be linked. */
export function bulletsMarkdown(article: Article, bullets: readonly Bullet[], accessedOn: string): string {
  const line = (text: string) => escapeLineStart(escapeMarkdown(text));
  const items = bullets.map(({ text }) => `- ${line(text)}`).join('\n');
  return `**${escapeMarkdown(oneLine(article.title))}**\n\n${items}\n\n${cite(article, accessedOn, 'markdown')}`;
}

/** What stands above the columns: the figure as printed, its number, its unit, its sentence. */
export type FigureColumns = readonly [text: string, value: string, unit: string, sentence: string];

/**
 * Key figures as a table for a spreadsheet. The plain text is TSV; the HTML marks each cell as text, so that none
 * takes "1.200" or "5,6" for a number of its own way of writing.
 */
export function figuresContent(figures: readonly ListedFigure[], columns: FigureColumns): ClipboardContent {
  const rows = [columns, ...figures.map(({ text, value, unit, sentence }) => [text, value, unit, sentence])];
  const cell = (text: string) => `<td style="mso-number-format:'\\@'">${escapeHtml(text)}</td>`;
  return {
    text: rows.map((row) => row.map(tsvCell).join('\t')).join('\n'),
    html: `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`,
  };
}

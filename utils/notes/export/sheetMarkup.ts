import type { Sheet } from './sheet';
import type { Words } from './words';

import { escapeHtml } from '@/utils/citation/escape/html';
import { link, linesMarkup, markupOf } from './markup';

/** A note as markup that is both HTML and XHTML, its title a heading of the level given. */
export function sheetMarkup(sheet: Sheet, words: Words, level: number): string {
  const heading = (text: string) => `<h${level + 1}>${escapeHtml(text)}</h${level + 1}>`;
  const parts = [
    `<h${level}>${escapeHtml(sheet.title)}</h${level}>`,
    sheet.facts.length > 0 ? `<p class="facts">${sheet.facts.map(escapeHtml).join(' · ')}</p>` : '',
    sheet.address ? `<p class="facts">${link(sheet.address)}</p>` : '',
    `<div class="story" dir="${sheet.direction}">\n${markupOf(sheet.blocks, words, level + 1)}\n</div>`,
    ...section(
      heading(words.attachments),
      sheet.attachments.map(({ name, href }) => link(href, name)).map(item),
    ),
    ...section(heading(words.highlights), sheet.highlights.map(highlightMarkup)),
    sheet.remark ? `${heading(words.remark)}\n<p class="remark">${linesMarkup(sheet.remark)}</p>` : '',
    `${heading(words.citation)}\n<p class="citation">${escapeHtml(sheet.citation)}</p>`,
    proofMarkup(sheet, words, heading),
  ];
  return parts.filter(Boolean).join('\n');
}

const item = (markup: string): string => `<li>${markup}</li>`;

/** A list under its heading, or nothing where it would be empty. */
const section = (heading: string, items: readonly string[]): string[] =>
  items.length > 0 ? [heading, `<ul>${items.join('\n')}</ul>`] : [];

function highlightMarkup({ quote, remark, colour }: Sheet['highlights'][number]): string {
  const words = `<blockquote><p><mark class="${colour}">${linesMarkup(quote)}</mark></p></blockquote>`;
  return item(remark ? `${words}\n<p class="remark">${linesMarkup(remark)}</p>` : words);
}

function proofMarkup({ versions }: Sheet, words: Words, heading: (text: string) => string): string {
  const rows = versions.map(
    ({ seenAt, digest }) =>
      `<tr><td>${escapeHtml(seenAt)}</td><td><code>${escapeHtml(digest)}</code></td></tr>`,
  );
  const top = `<tr><th>${escapeHtml(words.seenAt)}</th><th>${escapeHtml(words.digest)}</th></tr>`;
  return `${heading(words.proof)}\n<div class="wide"><table class="proof"><thead>${top}</thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

import type { Article } from '@/utils/article/article';

import { cite, citeHtml } from './cite';
import type { Language } from './days';
import { escapeHtml } from './escape/html';
import { oneLine } from './line';
import { type CitationStyle, isSource } from './styleNames';

type Choice = { style?: CitationStyle; language?: Language };
/** Plain text, and the same as HTML unless it is meant for text fields alone. */
export type ClipboardContent = { text: string; html?: string };

/**
 * The article for the clipboard, as plain text and as HTML that Word and text fields understand: title, lead, story,
 * and the citation last. `article.html` is taken as it is: it has been sanitized.
 */
export function clipboardContent(
  article: Article,
  accessedOn: string,
  { style, language }: Choice = {},
): Required<ClipboardContent> {
  const title = oneLine(article.title);
  const lead = article.lead ? `<p><strong>${escapeHtml(oneLine(article.lead))}</strong></p>` : '';
  const credit = citeHtml(article, accessedOn, style, language);
  return {
    text: `${title}\n\n${article.text.trim()}\n\n${cite(article, accessedOn, style, language)}`,
    html: `<h1>${escapeHtml(title)}</h1>${lead}${article.html}<p>${credit}</p>`,
  };
}

/** A passage the reader marked, with the citation after it; `html` is the passage, sanitized. */
export function passageContent(
  article: Article,
  passage: Required<ClipboardContent>,
  accessedOn: string,
  { style, language }: Choice = {},
): Required<ClipboardContent> {
  return {
    text: `${passage.text.trim()}\n\n${cite(article, accessedOn, style, language)}`,
    html: `${passage.html}<p>${citeHtml(article, accessedOn, style, language)}</p>`,
  };
}

/** The citation alone: rich where the style is read by people, plain where it is read by a program. */
export function citationContent(
  article: Article,
  accessedOn: string,
  { style = 'plain', language }: Choice = {},
): ClipboardContent {
  const text = cite(article, accessedOn, style, language);
  return isSource(style)
    ? { text }
    : { text, html: `<p>${citeHtml(article, accessedOn, style, language)}</p>` };
}

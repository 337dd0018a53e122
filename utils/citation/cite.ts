import type { Article } from '@/utils/article/article';

import type { Language } from './days';
import { escapeHtml } from './escape/html';
import { toItem } from './item';
import { italicEnd, italicStart } from './line';
import type { CitationStyle } from './styleNames';
import { citationStyles } from './styles';

function format(article: Article, accessedOn: string, style: CitationStyle, language: Language): string {
  return citationStyles[style](toItem(article, accessedOn), language);
}

/**
 * A citation of the article as plain text, in plain Vietnamese unless another style or language is asked for.
 * `accessedOn` is the day of reading, `YYYY-MM-DD`. What the article does not state is left out as the style says.
 */
export function cite(
  article: Article,
  accessedOn: string,
  style: CitationStyle = 'plain',
  language: Language = 'vi',
): string {
  return format(article, accessedOn, style, language).replaceAll(italicStart, '').replaceAll(italicEnd, '');
}

/** The same as escaped HTML without an element around it, italics as the style sets them. */
export function citeHtml(
  article: Article,
  accessedOn: string,
  style: CitationStyle = 'plain',
  language: Language = 'vi',
): string {
  const html = escapeHtml(format(article, accessedOn, style, language));
  return html.replaceAll(italicStart, '<i>').replaceAll(italicEnd, '</i>').replace(/\r?\n/g, '<br>');
}

/** The article in every style, for the language given. */
export function citeAll(
  article: Article,
  accessedOn: string,
  language: Language = 'vi',
): Record<CitationStyle, string> {
  const names = Object.keys(citationStyles) as CitationStyle[];
  const cited = names.map((style) => [style, cite(article, accessedOn, style, language)] as const);
  return Object.fromEntries(cited) as Record<CitationStyle, string>;
}

import type { Article } from '@/utils/article/article';

import { oneLine, withoutEndMark } from './line';
import { type Name, authorsOf } from './names';

type DateVariable = { 'date-parts': [[number, number, number]]; circa?: true };

/** A CSL-JSON item for a web page. Parts the article does not state are absent. */
export type CitationItem = {
  id: string;
  type: 'webpage';
  title: string;
  author?: Name[];
  'container-title'?: string;
  publisher?: string;
  /** `circa` marks a date worked out from the story. */
  issued?: DateVariable;
  accessed: DateVariable;
  URL: string;
  language: string;
};

function toDateVariable(date: string): DateVariable {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split('-').map(Number);
  return { 'date-parts': [[year, month, day]] };
}

function toAscii(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^a-zA-Z0-9\s]/g, '')
    .toLowerCase();
}

/** A key such as `hoangtung2021tongket`: letters and digits only, from the author, the year and the title. */
function toKey(article: Article, author: Name | undefined): string {
  const name = author
    ? 'literal' in author
      ? author.literal
      : author.family
    : (article.publisher?.name ?? '');
  const words = toAscii(article.title).split(/\s+/).filter(Boolean).slice(0, 3).join('').slice(0, 24);
  const short = toAscii(name).replace(/\s+/g, '').slice(0, 24);
  return `${short}${article.published?.date.slice(0, 4) ?? ''}${words}` || 'page';
}

/** What every style is made from. `accessedOn` is the day of reading, `YYYY-MM-DD`. */
export function toItem(article: Article, accessedOn: string): CitationItem {
  const author = article.byline ? authorsOf(article.byline, article.language) : [];
  const { publisher, published } = article;
  return {
    id: toKey(article, author[0]),
    type: 'webpage',
    title: oneLine(article.title),
    ...(author.length > 0 ? { author } : {}),
    ...(publisher ? { 'container-title': withoutEndMark(oneLine(publisher.name)) } : {}),
    ...(publisher?.agency ? { publisher: withoutEndMark(oneLine(publisher.agency)) } : {}),
    ...(published
      ? {
          issued: {
            ...toDateVariable(published.date),
            ...(published.inferred ? { circa: true as const } : {}),
          },
        }
      : {}),
    accessed: toDateVariable(accessedOn),
    URL: safeAddress(article.address),
    language: article.language,
  };
}

/** Spaces and the brackets, bars, quotes and backslashes that end an address in some format are percent-encoded. */
function safeAddress(address: string): string {
  return address
    .normalize('NFC')
    .replace(/[\s<>[\]{}|\\^`"'\p{Cc}\p{Cf}]/gu, (sign) => encodeURIComponent(sign).replace("'", '%27'));
}

/** The site's name, unless it is already named as the author. */
export function siteOf(item: CitationItem): string | undefined {
  const site = item['container-title'];
  return item.author?.some((name) => 'literal' in name && name.literal === site) ? undefined : site;
}

/** The body that runs the site, where it is another than the site and the author. */
export function agencyOf(item: CitationItem): string | undefined {
  const named = [
    item['container-title'],
    ...(item.author ?? []).map((name) => 'literal' in name && name.literal),
  ];
  return named.includes(item.publisher) ? undefined : item.publisher;
}

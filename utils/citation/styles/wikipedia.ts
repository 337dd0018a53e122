import { type Language, inferredNote, isoDay } from '@/utils/citation/days';
import { escapeWiki } from '@/utils/citation/escape/wiki';
import type { CitationItem } from '@/utils/citation/item';
import { natural } from '@/utils/citation/people';

type Words = Record<
  'template' | 'author' | 'title' | 'url' | 'site' | 'publisher' | 'date' | 'accessed' | 'language',
  string
>;

const words: Record<Language, Words> = {
  vi: {
    template: 'Chú thích web',
    author: 'tác giả',
    title: 'tiêu đề',
    url: 'url',
    site: 'website',
    publisher: 'nhà xuất bản',
    date: 'ngày',
    accessed: 'ngày truy cập',
    language: 'ngôn ngữ',
  },
  en: {
    template: 'cite web',
    author: 'author',
    title: 'title',
    url: 'url',
    site: 'website',
    publisher: 'publisher',
    date: 'date',
    accessed: 'access-date',
    language: 'language',
  },
};

/** A template in the wiki of the output language; an inferred date is noted in a comment editors see. */
function template(item: CitationItem, language: Language): string {
  const word = words[language];
  const authors = item.author ?? [];
  const values: [string, string | undefined][] = [
    ...authors.map((name, index): [string, string] => [
      authors.length > 1 ? `${word.author}${index + 1}` : word.author,
      escapeWiki(natural(name)),
    ]),
    [word.title, escapeWiki(item.title)],
    [word.url, item.URL],
    [word.site, item['container-title'] && escapeWiki(item['container-title'])],
    [word.publisher, item.publisher && escapeWiki(item.publisher)],
    [
      word.date,
      item.issued && `${isoDay(item.issued)}${item.issued.circa ? `<!-- ${inferredNote[language]} -->` : ''}`,
    ],
    [word.accessed, isoDay(item.accessed)],
    [word.language, item.language],
  ];
  const known = values.filter(([, value]) => value).map(([key, value]) => ` |${key}=${value}`);
  return `{{${word.template}${known.join('')}}}`;
}

/** {{Chú thích web}} of the Vietnamese Wikipedia. */
export const wikipediaVi = (item: CitationItem): string => template(item, 'vi');
/** {{cite web}} of the English Wikipedia. */
export const wikipediaEn = (item: CitationItem): string => template(item, 'en');

import { repairText } from './legacy/repairText';
import { normalize } from './text';

/** Repaired before it is tidied: soft hyphens are letters in one of the old encodings. */
const tidy = (text: string): string => normalize(repairText(text));

/** What a page states of itself for machines. Stated is not yet true: each step weighs it against what is printed. */
export interface Metadata {
  /** Titles in order of trust: JSON-LD, Open Graph, other meta, `<title>`. */
  titles: string[];
  /** Values that should hold the day of publication, most trusted first. */
  dates: string[];
  authors: string[];
  description?: string;
  /** The story's text (`articleBody`), which some pages repeat for machines. */
  body?: string;
  siteName?: string;
  /** Who the page says runs it, as its imprint names them. */
  owners?: string[];
  language?: string;
}

const storyTypes = /^(?:\w*Article|BlogPosting|Report|WebPage)$/;

type Thing = Record<string, unknown>;

/** @param page the live page; it is only read. */
export function readMetadata(page: Document): Metadata {
  const metas = readMetas(page);
  const meta = (...names: string[]) => names.flatMap((name) => metas.get(name.toLowerCase()) ?? []);
  const things = readLinkedData(page);
  const stories = things.filter((thing) => typesOf(thing).some((type) => storyTypes.test(type)));
  const stated = (key: string) => stories.map((thing) => asText(thing[key])).filter((value) => value !== '');
  const first = (values: string[]) => values.find((value) => value !== '');
  const description = first(meta('og:description', 'description', 'dc.description'));
  const body = longest(stories.map((thing) => asLongText(thing['articleBody'])));
  const siteName = first([
    ...meta('og:site_name', 'application-name'),
    ...stories.map((thing) => nameOf(thing['publisher'])).filter(Boolean),
    // The Chinese government's pages, and the Dublin Core's way.
    ...meta('sitename', 'dc.publisher', 'dcterms.publisher', 'publisher').filter(
      (name) => !/^https?:/.test(name),
    ),
  ]);
  const language = page.documentElement.getAttribute('lang') ?? first(meta('content-language', 'og:locale'));
  const titles = [
    ...stated('headline'),
    ...meta('og:title', 'dc.title', 'twitter:title'),
    tidy((page.querySelector('head > title, title')?.textContent ?? '').slice(0, 2_000)),
  ].filter(Boolean);
  return {
    // Some pages put half their text there.
    titles: titles.map((title) => title.slice(0, 400).trim()),
    dates: [
      ...stated('datePublished'),
      ...meta(
        'article:published_time',
        'article:published',
        'datePublished',
        'dc.date',
        'dc.date.issued',
        'dcterms.issued',
        'dcterms.created',
        'dcterms.date',
        'pubdate',
        'publishdate',
        'date',
      ),
      ...itemDates(page),
    ],
    authors: [
      ...stories.map((thing) => nameOf(thing['author'])),
      ...meta('article:author', 'author', 'dc.creator'),
    ].filter((name) => name && !/^https?:/.test(name)),
    ...(description && { description }),
    ...(body && { body }),
    ...(siteName && { siteName }),
    ...(language && { language }),
  };
}

/** The contents of all `meta` elements by name, property or HTTP header, in lower case. */
function readMetas(page: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of [...page.querySelectorAll('meta[content]')].slice(0, 400)) {
    const content = meta.getAttribute('content') ?? '';
    if (content.length > 2_000) continue;
    const value = tidy(content);
    if (!value) continue;
    for (const key of ['property', 'name', 'http-equiv']) {
      const name = meta.getAttribute(key)?.toLowerCase();
      if (name) metas.set(name, [...(metas.get(name) ?? []), value]);
    }
  }
  return metas;
}

function itemDates(page: Document): string[] {
  const found = page.querySelectorAll('[itemprop=datePublished], [itemprop=dateCreated]');
  return [...found]
    .slice(0, 5)
    .map((item) =>
      tidy(item.getAttribute('content') ?? item.getAttribute('datetime') ?? item.textContent ?? ''),
    )
    .filter((value) => value && value.length < 200);
}

function readLinkedData(page: Document): Thing[] {
  const things: Thing[] = [];
  for (const script of [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, 10)) {
    const source = script.textContent ?? '';
    if (source.length > 200_000) continue;
    try {
      collect(JSON.parse(source.replace(/\s+/g, ' ')), things, 0);
    } catch {
      // Portals publish broken JSON-LD; the printed page says the same.
    }
  }
  return things;
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > 4 || things.length > 50) return;
  if (Array.isArray(value)) for (const each of value) collect(each, things, depth + 1);
  else if (typeof value === 'object' && value !== null) {
    things.push(value as Thing);
    collect((value as Thing)['@graph'], things, depth + 1);
  }
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === 'string');
}

function asText(value: unknown): string {
  return typeof value === 'string' && value.length < 4_000 ? tidy(value) : '';
}

const asLongText = (value: unknown): string =>
  typeof value === 'string' && value.length < 200_000 ? tidy(value) : '';

const longest = (texts: string[]): string =>
  texts.reduce((best, text) => (text.length > best.length ? text : best), '');

/** The name of a person or organisation, given as text, as a thing with a name, or as a list of either. */
function nameOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ');
  if (typeof value === 'object' && value !== null) return asText((value as Thing)['name']);
  return asText(value);
}

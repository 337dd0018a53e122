import type { Article } from '@/utils/article/article';
import type { Highlight, Note, Version } from '@/utils/notes/note';
import type { ExportOptions } from './format';
import type { Block, Run } from './story';

import { cite } from '@/utils/citation/cite';
import { articleOf } from '@/utils/notes/note';
import { linkAddress } from './address';
import { dayOf, printPublished } from './day';
import { markStory } from './markStory';
import { printable, printableLine } from './printable';
import { readStory } from './readStory';

/** One note as files for reading set it: everything in it is printable text or a checked address. */
export interface Sheet {
  title: string;
  address: string | undefined;
  language: string;
  direction: Article['direction'];
  /** Publisher, author, day: what is known of them, in this order. */
  facts: string[];
  /** Lead and story, with the reader's marks. */
  blocks: Block[];
  attachments: { name: string; href: string }[];
  highlights: { quote: string; remark: string; colour: Highlight['colour'] }[];
  /** Markdown as its writer left it; empty while there is none. */
  remark: string;
  citation: string;
  versions: Pick<Version, 'seenAt' | 'digest'>[];
}

export function toSheet(note: Note, { language, parse }: ExportOptions): Sheet {
  const article = articleOf(note);
  const { publisher, byline, published } = article;
  const facts = [publisher?.name, byline, published && printPublished(published.date, language)];
  const lead: Run[] = article.lead ? [{ text: printable(article.lead), bold: true }] : [];
  const story = readStory(parse(article.html));
  const blocks: Block[] = lead.length > 0 ? [{ kind: 'paragraph', runs: lead }, ...story] : story;
  return {
    title: printableLine(article.title),
    address: linkAddress(article.address),
    language: article.language,
    direction: article.direction,
    facts: facts.filter((fact): fact is string => Boolean(fact)).map(printableLine),
    blocks: markStory(blocks, note.marks),
    attachments: article.attachments.flatMap(({ name, url }) => {
      const href = linkAddress(url);
      return href === undefined ? [] : [{ name: printableLine(name) || href, href }];
    }),
    highlights: note.marks.map(({ quote, remark, colour }) => ({
      quote: printable(quote).trim(),
      remark: printable(remark).trim(),
      colour,
    })),
    remark: printable(note.remark).trim(),
    citation: citationOf(note, language),
    versions: note.versions.map(({ seenAt, digest }) => ({ seenAt, digest })),
  };
}

/** The citation of the newest version, read on the day it was seen. */
export function citationOf(note: Note, language: ExportOptions['language']): string {
  return printableLine(cite(articleOf(note), accessedOn(note), 'plain', language));
}

/** The day on which the newest version was seen. */
export const accessedOn = (note: Note): string => dayOf(note.versions.at(-1)?.seenAt ?? note.savedAt);

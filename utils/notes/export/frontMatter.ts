import type { CitationItem } from '@/utils/citation/item';
import type { Note } from '@/utils/notes/note';

import { natural } from '@/utils/citation/people';
import { articleOf } from '@/utils/notes/note';
import { linkAddress } from './address';
import { dayOf } from './day';
import { yamlDate, yamlFields, yamlText } from './yaml';

/**
 * What Obsidian shows as properties, under the names its web clipper uses (`source`, `author`, `published`, `created`),
 * and the `citekey` by which Zotero's Better BibTeX and the citation plugins of Obsidian know a work.
 */
export function frontMatter(note: Note, item: CitationItem): string {
  const article = articleOf(note);
  const fields = yamlFields([
    ['title', yamlText(article.title)],
    ['source', yamlText(linkAddress(article.address) ?? article.address)],
    ['author', (item.author ?? []).map((name) => yamlText(natural(name)))],
    ['site', article.publisher && yamlText(article.publisher.name)],
    ['published', article.published && yamlDate(article.published.date)],
    ['created', yamlDate(dayOf(note.savedAt))],
    ['language', yamlText(article.language)],
    ['tags', [...new Set(note.tags.map(obsidianTag).filter(Boolean))].map(yamlText)],
    ['citekey', yamlText(item.id)],
  ]);
  return `---\n${fields}\n---\n`;
}

/** Obsidian's tags have letters of any script, digits, `_`, `-` and `/`, no blank, and are not all digits. */
export function obsidianTag(tag: string): string {
  const bare = tag
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/^[-/]+|(?<![-/])[-/]+$/g, '');
  return /^\d+$/.test(bare) ? `_${bare}` : bare;
}

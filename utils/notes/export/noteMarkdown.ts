import type { CitationItem } from '@/utils/citation/item';
import type { Note } from '@/utils/notes/note';
import type { ExportOptions } from './format';

import { markdown } from '@/utils/citation/styles/markdown';
import { escapeCitation, escapeText, tameMarkdown } from './escapeText';
import { footnotesOf } from './footnotes';
import { frontMatter } from './frontMatter';
import { printableLine } from './printable';
import { toSheet } from './sheet';
import { storyMarkdown } from './storyMarkdown';
import { wordsIn } from './words';

/** One note as Markdown: properties, title, lead and story, attachments, highlights, remark, and the citation last. */
export function noteMarkdown(note: Note, item: CitationItem, options: ExportOptions): string {
  const sheet = toSheet(note, options);
  const words = wordsIn(options.language);
  const parts = [
    frontMatter(note, item),
    `# ${escapeText(sheet.title)}`,
    storyMarkdown(sheet.blocks, footnotesOf(sheet.blocks)),
    ...section(
      words.attachments,
      sheet.attachments.map(({ name, href }) => `- [${escapeText(name)}](<${href}>)`).join('\n'),
    ),
    ...section(words.highlights, sheet.highlights.map(highlightMarkdown).join('\n\n')),
    ...section(words.remark, tameMarkdown(sheet.remark)),
    ...section(words.citation, escapeCitation(printableLine(markdown(item, options.language)))),
  ];
  return `${parts.filter(Boolean).join('\n\n').replace('---\n\n\n', '---\n\n')}\n`;
}

const section = (heading: string, body: string): string[] => (body ? [`## ${heading}`, body] : []);

function highlightMarkdown({ quote, remark }: { quote: string; remark: string }): string {
  const lines = quote.split('\n').map((line) => `> ${escapeText(line.trim())}`.trimEnd());
  return [lines.join('\n'), tameMarkdown(remark)].filter(Boolean).join('\n\n');
}

import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';

import type { Note } from '@/utils/notes/note';
import type { Numbering } from './docxBlocks';
import type { ExportOptions } from './format';
import type { Sheet } from './sheet';

import { WordBlocks, orderedFrom } from './docxBlocks';
import { wordRuns } from './docxRuns';
import { printableLine } from './printable';
import { toSheet } from './sheet';
import { type Words, wordsIn } from './words';

/** A document for Word: every note begins a page, its citation is a footnote of its title. */
export async function writeDocx(
  notes: readonly Note[],
  options: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = wordsIn(options.language);
  const sheets = notes.map((note) => toSheet(note, options));
  const numbering: Numbering = { starts: new Set(), lists: 0 };
  const children = sheets.flatMap((sheet, index) => sheetParts(sheet, index + 1, words, numbering));
  const document = new Document({
    title: printableLine(options.title),
    creator: 'Thoáng',
    styles,
    numbering: { config: [...numbering.starts].map(orderedList) },
    footnotes: Object.fromEntries(
      sheets.map(({ citation }, index) => [
        index + 1,
        { children: [new Paragraph({ children: [new TextRun({ text: citation, size: 20 })] })] },
      ]),
    ),
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function sheetParts(sheet: Sheet, number: number, words: Words, numbering: Numbering): (Paragraph | Table)[] {
  const levels = sheet.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const blocks = new WordBlocks(words, numbering, sheet.direction === 'rtl', 2 - Math.min(6, ...levels));
  const section = (title: string, parts: readonly Paragraph[]) =>
    parts.length > 0 ? [new Paragraph({ heading: HeadingLevel.HEADING_2, text: title }), ...parts] : [];
  const link = (href: string, text = href) =>
    new ExternalHyperlink({ link: href, children: [new TextRun({ text, color: '0B5CAD', underline: {} })] });
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: number > 1,
      children: [new TextRun(sheet.title), new FootnoteReferenceRun(number)],
    }),
    ...(sheet.facts.length > 0
      ? [new Paragraph({ children: [new TextRun({ text: sheet.facts.join(' · '), color: '555555' })] })]
      : []),
    ...(sheet.address ? [new Paragraph({ children: [link(sheet.address)] })] : []),
    ...blocks.all(sheet.blocks),
    ...section(
      words.attachments,
      sheet.attachments.map(
        ({ name, href }) => new Paragraph({ bullet: { level: 0 }, children: [link(href, name)] }),
      ),
    ),
    ...section(words.highlights, sheet.highlights.flatMap(highlightParts)),
    ...section(
      words.remark,
      sheet.remark
        ? sheet.remark.split(/\n{2,}/).map((text) => new Paragraph({ children: wordRuns([{ text }]) }))
        : [],
    ),
  ];
}

function highlightParts({ quote, remark, colour }: Sheet['highlights'][number]): Paragraph[] {
  const words = new Paragraph({ indent: { left: 480 }, children: wordRuns([{ text: quote, mark: colour }]) });
  return remark ? [words, new Paragraph({ children: wordRuns([{ text: remark }]) })] : [words];
}

const orderedList = (start: number) => ({
  reference: orderedFrom(start),
  levels: Array.from({ length: 9 }, (_, level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    start,
    alignment: AlignmentType.START,
  })),
});

/** As official papers in Việt Nam are set: Times New Roman, 13 points. */
const font = 'Times New Roman';
const heading = (size: number) => ({
  run: { font, size, bold: true, color: '1F2328' },
  paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
});
const styles = {
  default: {
    document: {
      run: { font, size: 26, language: { value: 'vi-VN' } },
      paragraph: { spacing: { after: 120, line: 312 } },
    },
    heading1: heading(36),
    heading2: heading(30),
    heading3: heading(28),
    heading4: heading(26),
    heading5: heading(26),
    heading6: heading(26),
    listParagraph: { run: { font, size: 26 } },
  },
};

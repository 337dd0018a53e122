import {
  AlignmentType,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';

import type { Block, Cell, Run } from './story';
import type { Words } from './words';

import { wordRuns } from './docxRuns';

/** Twentieths of a point: a third of an inch a step. */
const step = 480;
/** The width between the margins of A4. */
const textWidth = 9_026;

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;
export const headingOf = (level: number) =>
  headings[Math.min(6, Math.max(1, level)) - 1] ?? HeadingLevel.HEADING_6;

/** Ordered lists count for themselves: each has an instance of the numbering that begins where it does. */
export interface Numbering {
  starts: Set<number>;
  lists: number;
}
export const orderedFrom = (start: number): string => `ordered-${start}`;

/** Where a block stands: how far from the margin, how deep in lists, and how its first paragraph is numbered. */
interface Place {
  indent: number;
  depth: number;
  first?: IParagraphOptions;
}

export class WordBlocks {
  constructor(
    private readonly words: Words,
    private readonly numbering: Numbering,
    private readonly rightToLeft: boolean,
    private readonly shift: number,
  ) {}

  all(blocks: readonly Block[], place: Place = { indent: 0, depth: 0 }): (Paragraph | Table)[] {
    const { first, ...others } = place;
    return blocks.flatMap((block, index) => this.block(block, index === 0 ? place : others));
  }

  private paragraph(place: Place, options: IParagraphOptions): Paragraph {
    return new Paragraph({
      ...(this.rightToLeft && { bidirectional: true }),
      ...(place.indent > 0 && { indent: { left: place.indent } }),
      ...options,
      ...place.first,
    });
  }

  private block(block: Block, place: Place): (Paragraph | Table)[] {
    switch (block.kind) {
      case 'paragraph':
        return [this.paragraph(place, { children: wordRuns(block.runs) })];
      case 'heading':
        return [
          this.paragraph(place, {
            heading: headingOf(block.level + this.shift),
            children: wordRuns(block.runs),
          }),
        ];
      case 'quote':
        return this.all(block.blocks, { ...place, indent: place.indent + step });
      case 'list':
        return this.list(block, place);
      case 'table':
        return this.table(block, place);
      case 'figure':
        return this.figure(block, place);
      case 'code':
        return [this.paragraph(place, { children: wordRuns([{ text: block.text, code: true }]) })];
      case 'rule':
        return [this.paragraph(place, { thematicBreak: true })];
    }
  }

  private list(
    { ordered, start, items }: Extract<Block, { kind: 'list' }>,
    place: Place,
  ): (Paragraph | Table)[] {
    const level = Math.min(place.depth, 8);
    const instance = ++this.numbering.lists;
    if (ordered) this.numbering.starts.add(start);
    const first: IParagraphOptions = ordered
      ? { numbering: { reference: orderedFrom(start), level, instance } }
      : { bullet: { level } };
    const indent = step * (level + 1);
    return items.flatMap((item) =>
      // An item needs a paragraph to carry its number.
      this.all(item[0]?.kind === 'paragraph' ? item : [{ kind: 'paragraph', runs: [] }, ...item], {
        indent,
        depth: place.depth + 1,
        first: { ...first, indent: { left: indent, hanging: 360 } },
      }),
    );
  }

  private figure({ pictures, caption }: Extract<Block, { kind: 'figure' }>, place: Place): Paragraph[] {
    const links = pictures.map(({ src, alt }): Run[] => [
      { text: `${this.words.picture}${alt ? `: ${alt}` : ''} – ` },
      { text: src, href: src },
    ]);
    const lines = [...(caption.length > 0 ? [caption] : []), ...links];
    return lines.map((runs) =>
      this.paragraph(place, { alignment: AlignmentType.CENTER, children: wordRuns(runs, { italic: true }) }),
    );
  }

  private table({ caption, rows }: Extract<Block, { kind: 'table' }>, place: Place): (Paragraph | Table)[] {
    const columns = rows[0]?.reduce((sum, cell) => sum + cell.colspan, 0) ?? 1;
    const width = Math.floor(textWidth / columns);
    const above =
      caption.length > 0
        ? [this.paragraph(place, { keepNext: true, children: wordRuns(caption, { bold: true }) })]
        : [];
    const table = new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: Array.from({ length: columns }, () => width),
      ...(this.rightToLeft && { visuallyRightToLeft: true }),
      rows: rows.map(
        (cells, index) =>
          new TableRow({
            cantSplit: true,
            tableHeader: index === 0 && cells.every(({ header }) => header),
            children: cells.map((cell) => this.cell(cell, width)),
          }),
      ),
    });
    // Two tables in a row would become one, and a cell must end with a paragraph.
    return [...above, table, new Paragraph({})];
  }

  private cell({ header, colspan, rowspan, blocks }: Cell, width: number): TableCell {
    const content = header ? blocks.map(boldened) : blocks;
    const children = this.all(content);
    return new TableCell({
      columnSpan: colspan,
      rowSpan: rowspan,
      width: { size: width * colspan, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: children.length > 0 ? children : [new Paragraph({})],
    });
  }
}

function boldened(block: Block): Block {
  if (block.kind !== 'paragraph') return block;
  return { ...block, runs: block.runs.map((run) => ({ ...run, bold: true })) };
}

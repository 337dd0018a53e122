import type { Highlight } from '@/utils/notes/note';

/** Words of one look. A line feed is a line break; nothing in it is markup. */
export interface Run {
  text: string;
  bold?: true;
  italic?: true;
  underline?: true;
  strike?: true;
  raised?: true;
  lowered?: true;
  code?: true;
  /** An address that has been through `linkAddress`. */
  href?: string;
  /** Set on what the reader marked. */
  mark?: Highlight['colour'];
}

export interface Picture {
  src: string;
  alt: string;
  /** Where the written file itself has it; absent where it is only named. */
  file?: string;
}

export interface Cell {
  header: boolean;
  colspan: number;
  rowspan: number;
  blocks: Block[];
}

/**
 * A story as files for reading know it: what a word processor and a book can show, and nothing that could run or load.
 * Every format is written from this, so that none can pass on what this cannot spell.
 */
export type Block =
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'heading'; level: number; runs: Run[] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { kind: 'table'; caption: Run[]; rows: Cell[][] }
  | { kind: 'figure'; pictures: Picture[]; caption: Run[] }
  | { kind: 'code'; text: string }
  | { kind: 'rule' };

/** The words of blocks as runs, one line after the other, for places that hold no blocks. */
export function runsOf(blocks: readonly Block[]): Run[] {
  const lines = blocks.flatMap(linesOf).filter((line) => line.length > 0);
  return lines.flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]));
}

function linesOf(block: Block): Run[][] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.runs];
    case 'quote':
      return block.blocks.flatMap(linesOf);
    case 'list':
      return block.items.map((item, index) => [
        { text: block.ordered ? `${block.start + index}. ` : '• ' },
        ...runsOf(item),
      ]);
    case 'table':
      return [
        block.caption,
        ...block.rows.map((row) =>
          row.flatMap(({ blocks }, index) => [...(index > 0 ? [{ text: ' · ' }] : []), ...runsOf(blocks)]),
        ),
      ];
    case 'figure':
      return [
        ...block.pictures.map(({ src, alt }): Run[] => [{ text: alt || src, href: src }]),
        block.caption,
      ];
    case 'code':
      return [[{ text: block.text, code: true }]];
    case 'rule':
      return [];
  }
}

import type { ImageSource } from '@/utils/article/images';

interface Common {
  /** Normalised text of the block, captions included. */
  text: string;
  /** Where in the copied page the block begins: what its neighbours and ancestors say about it. */
  origin: Element;
}

/** A paragraph or heading, its inline markup already reduced to the allow-list. */
export interface TextBlock extends Common {
  kind: 'paragraph' | 'heading';
  content: HTMLElement;
  /** 2 to 6; only a heading has one. */
  level?: number;
  align?: 'left' | 'right' | 'center' | 'justify';
  /** Every letter is bold, or italic. */
  bold: boolean;
  italic: boolean;
  /** Share of the letters that are linked, 0 to 1. */
  linked: number;
  /** It began after a single line break within the same element as the block before. */
  glued: boolean;
}

export interface ImageBlock extends Common {
  kind: 'image';
  image: ImageSource;
  caption?: string;
}

/** A list, table, quotation or preformatted text: kept in one piece. */
export interface WholeBlock extends Common {
  kind: 'list' | 'table' | 'quote' | 'code';
  content: HTMLElement;
  linked: number;
}

export type Block = TextBlock | ImageBlock | WholeBlock;

export const isText = (block: Block | undefined): block is TextBlock =>
  block?.kind === 'paragraph' || block?.kind === 'heading';

export const isParagraph = (block: Block | undefined): block is TextBlock => block?.kind === 'paragraph';

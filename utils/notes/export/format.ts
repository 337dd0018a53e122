import type { Language } from '@/utils/citation/days';
import type { Tombstone } from '@/utils/notes/note';
import type { Picture } from '@/utils/notes/picture';

/** Every way out, in the order in which it is offered. */
export const exportFormats = [
  'markdown',
  'html',
  'docx',
  'epub',
  'csv',
  'json',
  'bibtex',
  'ris',
  'csl-json',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportOptions {
  /** The moment of the export, ISO 8601 in UTC. */
  exportedAt: string;
  /** Of headings, column names and citations. */
  language: Language;
  /** What the notes are called together: name of the file, title of the book. */
  title: string;
  /**
   * An article's HTML as sanitized nodes. Handed in because only few places may make nodes of HTML; it is called by the
   * formats that need it and never before.
   */
  parse: (html: string) => DocumentFragment;
  /** Pictures that are kept with the notes; formats that can show them do. */
  pictures?: readonly Picture[];
  /** For the backup alone. */
  tombstones?: readonly Tombstone[];
}

export interface ExportFile {
  /** A name every file system takes, with the ending of its format. */
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

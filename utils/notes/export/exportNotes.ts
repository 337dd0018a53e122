import type { Note } from '@/utils/notes/note';
import type { ExportFile, ExportFormat, ExportOptions } from './format';

import { fileName } from './fileName';
import { toBytes } from './printable';

export { exportFormats } from './format';
export type { ExportFile, ExportFormat, ExportOptions } from './format';

type Writer = (
  notes: readonly Note[],
  options: ExportOptions,
) => Uint8Array<ArrayBuffer> | string | Promise<Uint8Array<ArrayBuffer> | string>;
type Way = { ending: string; type: string; load: () => Promise<Writer> };

/** Each is loaded only when it is asked for: the one for Word alone is larger than the rest of the extension. */
const ways: Record<ExportFormat, Way> = {
  markdown: {
    ending: 'zip',
    type: 'application/zip',
    load: async () => (await import('./markdown')).writeMarkdown,
  },
  html: { ending: 'html', type: 'text/html', load: async () => (await import('./html')).writeHtml },
  docx: {
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    load: async () => (await import('./docx')).writeDocx,
  },
  epub: {
    ending: 'epub',
    type: 'application/epub+zip',
    load: async () => (await import('./epub')).writeEpub,
  },
  csv: { ending: 'csv', type: 'text/csv', load: async () => (await import('./csv')).writeCsv },
  json: {
    ending: 'json',
    type: 'application/json',
    load: async () => {
      const { writeBackup } = await import('@/utils/notes/backup/writeBackup');
      return (notes, { exportedAt, tombstones = [], pictures = [] }) =>
        writeBackup(notes, tombstones, exportedAt, pictures);
    },
  },
  bibtex: {
    ending: 'bib',
    type: 'application/x-bibtex',
    load: async () => (await import('./bibliography')).writeBibtex,
  },
  ris: {
    ending: 'ris',
    type: 'application/x-research-info-systems',
    load: async () => (await import('./bibliography')).writeRis,
  },
  'csl-json': {
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    load: async () => (await import('./bibliography')).writeCslJson,
  },
};

/**
 * The notes as one file. Nothing is loaded from the network, and nothing an article says becomes markup, a formula or a
 * path of the file.
 */
export async function exportNotes(
  format: ExportFormat,
  notes: readonly Note[],
  options: ExportOptions,
): Promise<ExportFile> {
  const { ending, type, load } = ways[format];
  const write = await load();
  const written = await write(notes, options);
  return {
    name: `${fileName(options.title)}.${ending}`,
    type,
    bytes: typeof written === 'string' ? toBytes(written) : written,
  };
}

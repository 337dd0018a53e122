import type { Note } from '@/utils/notes/note';

import { proofText, sha256 } from '@/utils/notes/digest';
import { toCsv } from './csv';
import { toBytes } from './printable';

/**
 * The text of every version as it was hashed, in a file named by its hash, so that `sha256sum` shows whether it is still
 * what was seen; and a list of where and when. A name is worked out anew, the list says what was written down then.
 */
export async function proofFiles(notes: readonly Note[]): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const rows: string[][] = [['address', 'seenAt', 'digest']];
  for (const { versions } of notes) {
    for (const { article, seenAt, digest } of versions) {
      const text = proofText(article);
      files.set(`proof/${await sha256(text)}.txt`, toBytes(text));
      rows.push([article.address, seenAt, digest]);
    }
  }
  files.set('proof/index.csv', toBytes(toCsv(rows)));
  return files;
}

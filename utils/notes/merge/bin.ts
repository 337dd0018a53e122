import type { NoteHead } from '@/utils/notes/note';

import { isLater, later } from '@/utils/notes/sync/times';

type Binned = Pick<NoteHead, 'binnedAt' | 'updatedAt'>;

/**
 * When a note of two states was put into the bin; undefined while it is not in it. Putting it there is a deed like
 * another: it holds unless the other side touched the note afterwards. Taking the note out whenever one side has it
 * outside, as an import once did, would let any old backup undo it.
 */
export function mergeBin(a: Binned, b: Binned): string | undefined {
  if (a.binnedAt !== undefined && b.binnedAt !== undefined) return later(a.binnedAt, b.binnedAt);
  const [binned, other] = a.binnedAt === undefined ? [b, a] : [a, b];
  if (binned.binnedAt === undefined || isLater(other.updatedAt, binned.binnedAt)) return undefined;
  return binned.binnedAt;
}

import type { Attachment } from '@/utils/article/article';

/** One file with what a second link to it knows better: its kind, its size, that it is shown. */
export function mergeFile<Known extends Omit<Attachment, 'name'>>(
  known: Known,
  again: Omit<Attachment, 'name'>,
): Known {
  const kind = known.kind === undefined || known.kind === 'other' ? (again.kind ?? known.kind) : known.kind;
  const size = known.size ?? again.size;
  return {
    ...known,
    ...(kind && { kind }),
    ...(size !== undefined && { size }),
    ...((known.shown ?? again.shown) && { shown: true }),
  };
}

import * as v from 'valibot';

import type { SyncMark } from '@/utils/notes/database';

const BaseSchema = v.object({ tags: v.array(v.string()), remark: v.string() });

/**
 * What the `sync` table says of a document, with more than it must. `rev` is empty while the document was only sent and
 * never acknowledged. `revision` is 0 for a removal, -1 where our record is known to say something else.
 */
export const MarkSchema = v.object({
  id: v.string(),
  rev: v.string(),
  revision: v.number(),
  /** What was merged from there: lets a later merge tell which side changed a remark. */
  base: v.optional(BaseSchema),
  /** What was last sent. When the answer was lost, it is recognised as our own. */
  sent: v.optional(v.object({ revision: v.number(), updatedAt: v.string(), base: BaseSchema })),
  /** Belongs to a note that was put back: no removal on the server takes it away. */
  keep: v.optional(v.boolean()),
});
export type Mark = v.InferOutput<typeof MarkSchema>;

/** A mark that does not read as one counts as none: its record is compared anew. */
export function readMark(stored: SyncMark | undefined): Mark | undefined {
  const read = v.safeParse(MarkSchema, stored);
  return read.success ? read.output : undefined;
}

export function readMarks(stored: readonly (SyncMark | undefined)[]): Map<string, Mark> {
  return new Map(stored.flatMap((one) => readMark(one) ?? []).map((mark) => [mark.id, mark]));
}

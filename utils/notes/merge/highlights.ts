import type { Highlight } from '@/utils/notes/note';
import type { Base } from './heads';

import { mergedRevision } from '@/utils/notes/sync/revision';
import { earlier, later } from '@/utils/notes/sync/times';
import { isEditedLater } from './isEditedLater';
import { mergeRemarks } from './remarks';

/**
 * One highlight of two: place and colour of the later edit, the remarks of both; the same whichever comes first. A higher
 * revision drops no remark, as in a head.
 */
export function mergeHighlights(a: Highlight, b: Highlight, base?: Base): Highlight {
  const merged: Highlight = {
    ...(isEditedLater(a, b) ? a : b),
    remark: mergeRemarks(a, b, base?.remark),
    createdAt: earlier(a.createdAt, b.createdAt),
    updatedAt: later(a.updatedAt, b.updatedAt),
  };
  return { ...merged, revision: mergedRevision(merged, a, b) };
}

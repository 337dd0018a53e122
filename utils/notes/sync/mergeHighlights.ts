import type { Highlight } from '@/utils/notes/note';
import type { Base } from './mergeHeads';

import { mergeRemarks } from './mergeRemarks';
import { contentOf, mergedRevision } from './revision';
import { compareTimes, earlier, later } from './times';

/** One highlight of two: place and colour of the later edit, the remarks of both; the same whichever comes first. */
export function mergeHighlights(a: Highlight, b: Highlight, base?: Base): Highlight {
  const aLater = (compareTimes(a.updatedAt, b.updatedAt) || (contentOf(a) > contentOf(b) ? 1 : -1)) > 0;
  const merged: Highlight = {
    ...(aLater ? a : b),
    remark: mergeRemarks(a, b, base?.remark),
    createdAt: earlier(a.createdAt, b.createdAt),
    updatedAt: later(a.updatedAt, b.updatedAt),
  };
  return { ...merged, revision: mergedRevision(merged, a, b) };
}

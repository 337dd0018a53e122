import type { Removed } from './article';

import { normalize } from './text';

/** As much as is kept of each, to know it again; and as many as a page may have. */
const longest = 120;
const most = 80;

/** What was taken away on the way to the story, and by which kind of rule: for the reader to see and to bring back. */
export class Receipt {
  readonly entries: Removed[] = [];

  /** @param text all of what was removed; where that is no text, nothing is noted. */
  add(kind: Removed['kind'], text: string): void {
    const removed = normalize(text);
    if (removed === '' || this.entries.length >= most) return;
    this.entries.push({ kind, text: removed.slice(0, longest), chars: removed.length });
  }
}

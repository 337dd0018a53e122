import type { Article } from '@/utils/article/article';
import type { Highlight } from '@/utils/notes/note';

import { anchorFinder } from '@/utils/notes/anchors/find';
import { locate, storyRoots } from './locate';
import { unwrap, wrapPiece } from './wrapPiece';

/**
 * Draws a note's highlights over the story shown on this page, in place of those drawn before.
 * @returns the ids of those whose words are no longer there.
 */
export function drawMarks(article: Article, marks: readonly Highlight[]): Set<string> {
  unwrap(document.querySelectorAll('mark.highlight'));
  const orphans = new Set<string>();
  const find = anchorFinder(article.text);
  for (const mark of marks) {
    const span = find(mark);
    const pieces = span ? locate(storyRoots(), article.text, span) : [];
    if (pieces.length === 0) orphans.add(mark.id);
    for (const piece of pieces) {
      const element = document.createElement('mark');
      element.className = `highlight ${mark.colour}`;
      element.dataset['mark'] = mark.id;
      if (mark.remark) element.title = mark.remark;
      wrapPiece(piece, element);
    }
  }
  return orphans;
}

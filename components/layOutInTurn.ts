import { afterPaint } from './afterPaint';

/** Blocks that are laid out before the first painting: more than the tallest screen shows. */
const AT_ONCE = 60;
/** Blocks that are laid out between two paintings. */
const A_TURN = 30;

/**
 * Has a long story painted before all of it is laid out. What stands further down has an estimated height until it comes
 * near the screen, or its turn comes; searching, selecting and jumping reach it all the same.
 * @returns ends it: all of the story is laid out as any page.
 */
export function layOutInTurn(story: Element): () => void {
  const later = [...story.children].slice(AT_ONCE);
  for (const block of later) block.toggleAttribute('data-later', true);
  let callOff = (): void => {};
  const layOut = (count: number): void => {
    for (const block of later.splice(0, count)) block.removeAttribute('data-later');
    if (later.length > 0) callOff = afterPaint(() => layOut(A_TURN));
  };
  layOut(0);
  return () => {
    callOff();
    layOut(later.length);
  };
}

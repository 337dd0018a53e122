import { own } from '@/utils/rules/own';
import { childrenOf, contentOf, isSameContent } from './blocks';

/** What is chosen among the blocks of a page, or among the parts of its story, and the ways to its neighbours. */
export class Choice {
  element: Element | undefined;
  /** The way back down after growing, the last child last. */
  private way: Element[] = [];

  /**
   * @param root in which is chosen.
   * @param ofParts whether only what is within the root may be chosen, and runs of its lines as well.
   */
  constructor(
    readonly root: Element,
    readonly ofParts: boolean,
  ) {}

  take(element: Element | undefined): void {
    if (element === this.element) return;
    this.element = element;
    this.way = [];
  }

  /** To the next block around it that shows more. */
  grow(): void {
    const start = this.element;
    for (let up = start && this.above(start); start && up; up = this.above(up)) {
      if (isSameContent(up, start) && this.above(up)) continue;
      this.way.push(start);
      this.element = up;
      return;
    }
  }

  /** Back to where it grew from, else into the child with the most words; among parts, the first. */
  shrink(): void {
    const back = this.way.pop();
    const next = back?.isConnected ? back : this.inside(this.element ?? this.root);
    if (!next) return;
    if (next !== back) this.way = [];
    this.element = next;
  }

  /** To the block behind or before it; past the last one, to what stands behind the block around. */
  step(by: 1 | -1): void {
    const start = this.element;
    if (!start) return this.shrink();
    for (let at: Element | undefined = start; at && at !== this.root; at = this.around(at)) {
      const parent = this.around(at) ?? this.root;
      const all = childrenOf(parent, this.ofParts);
      const next = all[all.indexOf(at) + by];
      if (all.includes(at) && next) return this.take(next);
    }
  }

  /** The element around, blocks or not; undefined above the root. */
  private around(element: Element): Element | undefined {
    for (let up = own(element, 'parentElement'); up; up = own(up, 'parentElement')) {
      if (up === this.root) return up;
      if (childrenOf(up, this.ofParts).includes(element)) return up;
    }
    return undefined;
  }

  private above(element: Element): Element | undefined {
    if (element === this.root) return undefined;
    const up = own(element, 'parentElement') ?? undefined;
    return up === this.root && this.ofParts ? undefined : up;
  }

  private inside(element: Element): Element | undefined {
    let children = childrenOf(element, this.ofParts);
    for (
      let [only] = children;
      only && children.length === 1 && isSameContent(only, element);
      [only] = children
    ) {
      const deeper = childrenOf(only, this.ofParts);
      // A part that is all there is can still be chosen.
      if (deeper.length === 0) return this.ofParts && element === this.root ? only : undefined;
      children = deeper;
    }
    if (this.ofParts) return children[0];
    return children.toSorted((a, b) => contentOf(b).words - contentOf(a).words)[0];
  }
}

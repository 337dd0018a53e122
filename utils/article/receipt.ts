import type { Removed } from './article';
import type { Block } from './blocks';

import { fingerprint } from './brought/fingerprint';
import { normalize } from './text';

/** As much as is kept of each, to know it again; and as many as a page may have. */
const longest = 120;
const most = 80;
/** Characters of one piece's words, and of all, for its reader to see before it is brought back. */
const longestWords = 2_000;
const mostWords = 60_000;
/** Characters that may be brought back, together. More is a dump of data, and might not fit into an article. */
const mostBrought = 500_000;

/** A piece that stands in the article again. */
export interface Brought {
  blocks: Block[];
  /** How many blocks of the story, as it was first told, stand before it. */
  at: number;
  /** Its order among pieces in one place. */
  rank: number;
}

/** What was taken away on the way to the story, and by which kind of rule: for the reader to see and to bring back. */
export class Receipt {
  readonly entries: Removed[] = [];
  /** Elements that cleaning took, in the copy it took them from. */
  readonly taken = new Map<Element, Removed>();
  private readonly all: Brought[] = [];
  private readonly keys = new Map<Removed, string>();
  private readonly counts = new Map<string, number>();
  private readonly wanted: ReadonlySet<string>;
  private wordsLeft = mostWords;
  private broughtLeft = mostBrought;

  /** @param wanted keys of the pieces that the reader wants back. Keys of no piece mean nothing. */
  constructor(wanted: readonly string[] = []) {
    this.wanted = new Set(wanted);
  }

  /** What has been brought back, in page order. */
  get brought(): Brought[] {
    return this.all.sort((a, b) => a.at - b.at || a.rank - b.rank);
  }

  /**
   * @param text all of what was removed.
   * @returns its entry; undefined where it has no words, or the page has more pieces than are noted.
   */
  add(kind: Removed['kind'], text: string): Removed | undefined {
    const removed = normalize(text);
    if (removed === '' || this.entries.length >= most) return undefined;
    const words = removed.slice(0, longestWords).replace(/[\uD800-\uDBFF]$/, '');
    const entry: Removed = { kind, text: removed.slice(0, longest), chars: removed.length };
    if (words.length <= this.wordsLeft) {
      entry.words = words;
      this.wordsLeft -= words.length;
    }
    this.entries.push(entry);
    this.keys.set(entry, this.keyOf(kind, removed));
    return entry;
  }

  /** Notes an element that cleaning takes. */
  take(kind: Removed['kind'], element: Element): void {
    const entry = this.add(kind, element.textContent ?? '');
    if (entry) this.taken.set(element, entry);
  }

  /** Notes a block of the story that trimming drops, and brings it back where it is wanted. */
  drop(kind: Removed['kind'], block: Block, at: number): void {
    const entry = this.add(kind, block.text);
    if (!entry) return;
    this.offer(entry);
    if (this.isWanted(entry)) this.bring(entry, { blocks: [block], at, rank: Number.POSITIVE_INFINITY });
  }

  /** Gives an entry the key by which it can be asked for. One without a key cannot be brought back. */
  offer(entry: Removed): void {
    const key = this.keys.get(entry);
    if (key !== undefined && entry.chars <= mostBrought) entry.key = key;
  }

  isWanted(entry: Removed): boolean {
    const key = this.keys.get(entry);
    return key !== undefined && this.wanted.has(key);
  }

  /** Puts a piece into the article, unless too much has been brought back already. */
  bring(entry: Removed, brought: Brought): void {
    if (brought.blocks.length === 0 || entry.chars > this.broughtLeft) return;
    this.broughtLeft -= entry.chars;
    entry.kept = true;
    this.all.push(brought);
  }

  /** The same for the same words on every reading; a second piece that says the same is told apart by its number. */
  private keyOf(kind: string, words: string): string {
    const key = `${kind}-${fingerprint(words)}`;
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  }
}

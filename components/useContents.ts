import { useEffect, useState } from 'preact/hooks';

import type { Entry } from '@/utils/article/outline/outline';

import { goToBlock, READING_LINE } from './storyBlocks';
import { stepsAfterPaint } from './stepsAfterPaint';
import { useLoaded } from './useLoaded';

export interface Contents {
  /** Empty where the story has fewer than two headings. */
  entries: readonly Entry[];
  goTo: (entry: Entry) => void;
}

const loadHeadings = () => import('./headingsOf');

const bodyBlocks = (): HTMLCollection | undefined => document.querySelector('.article-body')?.children;

/** The contents of the story shown on this page. */
export function useContents(html: string): Contents {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const headings = useLoaded(loadHeadings);
  useEffect(() => {
    if (!headings) return setEntries([]);
    const body = document.querySelector('.article-body');
    if (!body) return setEntries([]);
    return stepsAfterPaint(
      () => headings.headingsOf(body),
      (found = []) => setEntries(found),
    );
  }, [html, headings]);
  const goTo = ({ at }: Entry): void => {
    const block = bodyBlocks()?.[at];
    if (block instanceof HTMLElement) goToBlock(block);
  };
  return { entries, goTo };
}

/**
 * Tells where in the contents the reader is, now and whenever it changes.
 * @param onCurrent gets the index of the entry whose part is being read; -1 before the first.
 * @returns ends it.
 */
export function followReader(entries: readonly Entry[], onCurrent: (index: number) => void): () => void {
  let frame = 0;
  let current: number | undefined;
  const look = (): void => {
    frame = 0;
    const now = reachedOf(entries);
    if (now !== current) onCurrent(now);
    current = now;
  };
  const onScroll = (): void => {
    frame ||= requestAnimationFrame(look);
  };
  look();
  addEventListener('scroll', onScroll, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    removeEventListener('scroll', onScroll);
  };
}

/**
 * The last entry whose block has reached the reading line; -1 before the first. They stand one below the other: halving
 * finds it.
 */
export function reachedOf(entries: readonly Entry[]): number {
  const blocks = bodyBlocks();
  const isReached = ({ at }: Entry): boolean =>
    (blocks?.[at]?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) <= READING_LINE + 8;
  let reached = -1;
  let beyond = entries.length;
  while (beyond - reached > 1) {
    const middle = (reached + beyond) >> 1;
    const entry = entries[middle];
    if (entry && isReached(entry)) reached = middle;
    else beyond = middle;
  }
  return reached;
}

import { useEffect, useState } from 'preact/hooks';

import type { Entry } from '@/utils/article/outline/outline';

import { goToBlock, READING_LINE } from './storyBlocks';
import { stepsAfterPaint } from './stepsAfterPaint';
import { useLoaded } from './useLoaded';

export interface Contents {
  /** Empty where the story has fewer than two headings. */
  entries: readonly Entry[];
  /** The entry whose part is being read; -1 before the first. */
  current: number;
  goTo: (entry: Entry) => void;
}

const loadHeadings = () => import('./headingsOf');

const bodyBlocks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.article-body > *')];

/** The contents of the story shown on this page, following the reader. */
export function useContents(html: string): Contents {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [current, setCurrent] = useState(-1);
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
  useEffect(() => {
    if (entries.length === 0) return;
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const blocks = bodyBlocks();
      const tops = entries.map(
        ({ at }) => blocks[at]?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY,
      );
      setCurrent(tops.findLastIndex((top) => top <= READING_LINE + 8));
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
  }, [entries]);
  const goTo = ({ at }: Entry): void => {
    const block = bodyBlocks()[at];
    if (block) goToBlock(block);
  };
  return { entries, current, goTo };
}

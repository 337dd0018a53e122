import { linesOf } from '@/utils/article/outline/linesOf';
import { type Entry, outline } from '@/utils/article/outline/outline';

/** The headings of a story that is shown on this page. */
export const headingsOf = (story: Element): Entry[] => outline(linesOf(story));

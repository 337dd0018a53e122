import { charactersOf, isWithin } from './elements';
import { ofSite } from './title';

const day = /\d[/.-]\d\d?[/.-]20\d\d|\d[^\d–-]{1,14} 20\d\d|20\d\d[/.年-]\d/;

export interface Head {
  /** Whether a day is printed there. */
  isDated: boolean;
  /** A line close to the day that is long enough for a headline, and no sentence; mostly empty. */
  title: string;
}

/** What stands before a story: headline, day, author, buttons. A story's address makes up for a missing day. */
export function readHead(page: Document, beginning: Node, atStory: boolean): Head {
  const lines = linesBefore(page, beginning);
  const isDated = lines.some((line) => day.test(line));
  return { isDated, title: ((isDated || atStory) && lines.find(isHeadline)) || '' };
}

/** The nearest first. */
function linesBefore(page: Document, beginning: Node): string[] {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = beginning;
  const lines: string[] = [];
  for (
    let node = walker.previousNode(), count = 0;
    node && count < 40;
    node = walker.previousNode(), count++
  ) {
    const line = node.nodeValue?.slice(0, 500).trim();
    const box = node.parentElement;
    if (line && box && !isWithin(box, `a[href], ${ofSite}`)) lines.push(line);
  }
  return lines;
}

const isHeadline = (line: string): boolean =>
  charactersOf(line) >= 25 && line.length <= 250 && !day.test(line) && !/[.:;,…]$/.test(line);

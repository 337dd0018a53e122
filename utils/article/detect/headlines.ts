import { isAround, lengthOf, someOf } from './elements';

/** Whether links as long as headlines, outside menus, have so many characters: what lists are made of. */
export function areHeadlines(page: Document, limit: number): boolean {
  let sum = 0;
  return someOf(page.getElementsByTagName('a'), (link) => {
    const length = lengthOf(link);
    if (length >= 25 && !isAround(link)) sum += length;
    return sum >= limit;
  });
}

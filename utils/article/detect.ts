import { isEntrance, isStoryAddress } from './detect/address';
import { holdsStory } from './detect/holdsStory';
import { eachLine } from './detect/lines';
import { findStory, type Mass, standsOut } from './detect/story';
import { findHeading } from './detect/title';
import { isHtml } from './isHtml';

/**
 * Whether the page is an article, by evidence that costs next to nothing: where its unlinked text stands, its heading,
 * its address, what it says of itself. Notices of two sentences are articles; home pages, lists, searches, forms and
 * tables of documents are not. The page is only read, and no layout is forced.
 */
export function isArticle(page: Document, address: string): boolean {
  if (!page.body || !isHtml(page)) return false;
  const small = address.toLowerCase();
  const atEntrance = isEntrance(small);
  let found: string | undefined;
  const heading = (): string => (found ??= findHeading(page));
  const suffices = (place: Element, { text, long }: Mass): boolean =>
    atEntrance
      ? text >= 2_500 && heading() !== ''
      : (long >= 4 && standsOut(page, place)) || heading() !== '';
  const story = findStory(page, suffices);
  if (story === true) return true;
  if (atEntrance || saysNotFound(page)) return false;
  const atStory = isStoryAddress(small);
  const inLines = story.total < 450 && findStory(page, suffices, eachLine);
  if (inLines === true) return true;
  return holdsStory(page, atStory, inLines && inLines.text >= 250 ? inLines : story, heading());
}

/** What a page is called that says there is no page. */
const noSuchPage = /\b404\b|not found|không tìm thấy|page introuvable/i;

function saysNotFound(page: Document): boolean {
  return noSuchPage.test(page.title + page.querySelector('h1')?.textContent?.slice(0, 400));
}

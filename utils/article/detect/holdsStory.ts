import { isStoryAddress } from './address';
import { isDated } from './date';
import { textOf } from './elements';
import { areHeadlines } from './headlines';
import { lineText } from './lines';
import { isRecord } from './record';
import { saysArticle, statedText } from './stated';
import type { Story } from './story';
import { findPrintedTitle } from './title';

/** Characters asked of a page with so many signs, and how many times as many as in its headlines that are links. */
const asked = [
  [500, 5],
  [250, 2],
  [60, 1],
  [60, 0],
] as const;

/** Short stories, and long ones without a heading: the less text there is, the more else has to speak for it. */
export function holdsStory(page: Document, address: string, story: Story, heading: string): boolean {
  const { place = page.body, text, long, isAlone } = story;
  const headline = heading || findPrintedTitle(page, place);
  const says = saysArticle(page);
  let signs = weightOf(headline) + Number(isStoryAddress(address)) + (says ? 2 : 0);
  if (isAlone && text >= 200 && signs >= 3) return true;
  if (text >= 900 && (says || headline || (isAlone && (long >= 4 || signs > 0)))) return true;

  const stated = statedText(page);
  if (stated >= 60 || (signs === 2 && headline && isDated(place, headline))) signs++;
  if (text < 450 && signs < 3 && Element.prototype.querySelector.call(place, 'input[type=password]'))
    return false;
  if (signs === 0 && long < 3) return isRecord(page);

  const others = elsewhere(page, story, signs, stated);
  const most = Math.max(text, stated, others);
  const [enough, share] = asked[Math.min(signs, 3) as 0 | 1 | 2 | 3];
  const isStory =
    most >= enough &&
    (isAlone || stated >= 60 || others > 0) &&
    (says || most >= 200 || !isBeside(place, text)) &&
    !areHeadlines(page, Math.max(most, story.total) / share);
  return isStory || isRecord(page);
}

/** A headline is a sentence, or most of one; sections and institutions have shorter names. */
const weightOf = (headline: string): number => Number(headline.length > 0) + Number(headline.length >= 30);

/** Characters of a story in several boxes, or in no paragraphs at all; only a page with a headline is searched for them. */
function elsewhere(page: Document, { gathered, total }: Story, signs: number, stated: number): number {
  // Sections of one story stand side by side as the entries of a list do.
  if (signs >= 2 && gathered >= 600) return gathered;
  const lines = signs >= 3 && total < 200 && stated < 60 ? lineText(page) : 0;
  return lines >= 250 ? lines : 0;
}

/** Whether a little text is there only to explain what it stands beside: a calendar, a table, a directory. */
const isBeside = (place: Element, text: number): boolean => text < textOf(place).trim().length / 5;

import { readHead } from './head';
import { charactersOf, textOf } from './elements';
import { areHeadlines } from './headlines';
import { isRecord } from './record';
import { saysArticle, statedText } from './stated';
import type { Story } from './story';

/** Characters asked of a page with so many signs, and how many times as many as in its headlines that are links. */
const asked = [
  [500, 5],
  [250, 2],
  [60, 1],
  [60, 0],
] as const;

/** Short stories, and long ones without a heading: the less text there is, the more else has to speak for it. */
export function holdsStory(page: Document, atStory: boolean, story: Story, heading: string): boolean {
  const { place = page.body, text, long, isAlone } = story;
  const { isDated, title } = readHead(page, story.beginning ?? place, atStory);
  const headline = heading || (isAlone ? title : '');
  const says = saysArticle(page);
  const signs = weightOf(headline) + Number(atStory) + (says ? 2 : 0);
  if (isAlone && text >= 200 && signs >= 3) return true;
  if (text >= 900 && (says || headline || (isAlone && (long >= 4 || signs > 0)))) return true;
  const stated = statedText(page);
  const isStated = stated >= 60;
  return (
    isEnough(
      page,
      story,
      signs + Number(isStated || (headline !== '' && isDated)),
      says,
      isStated ? stated : 0,
    ) || isRecord(page)
  );
}

/** Whether the text is enough for so many signs, and more than a list's. */
function isEnough(page: Document, story: Story, signs: number, says: boolean, stated: number): boolean {
  const { place = page.body, text, long, isAlone, gathered, total } = story;
  if (signs === 0 && long < 3) return false;
  if (text < 450 && signs < 3 && Element.prototype.querySelector.call(place, 'input[type=password]'))
    return false;
  // Sections of one story stand side by side as the entries of a list do.
  const others = signs >= 2 && gathered >= 600 ? gathered : 0;
  const most = Math.max(text, stated, others);
  const [enough, share] = asked[Math.min(signs, 3) as 0 | 1 | 2 | 3];
  return (
    most >= enough &&
    (isAlone || stated > 0 || others > 0) &&
    (says || most >= 200 || !isBeside(place, text)) &&
    !areHeadlines(page, Math.max(most, total) / share)
  );
}

/** A headline is a sentence, or most of one; sections and institutions have shorter names. */
const weightOf = (headline: string): number =>
  Number(headline.length > 0) + Number(charactersOf(headline) >= 30);

/** Whether a little text is there only to explain what it stands beside: a calendar, a table, a directory. */
const isBeside = (place: Element, text: number): boolean => text < textOf(place).trim().length / 5;

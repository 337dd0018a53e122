import { cleanAddress, resolveAddress } from '@/utils/article/address';
import { shortText } from '@/utils/article/shortText';
import { normalize } from '@/utils/article/text';
import { keyOfAddress, type Step, stepBetween } from './pageAddress';
import { numbersIn, pagerAround, turnsOther } from './pager';
import { type Saying, sayingOf } from './pagerWords';
import { type Between, isList, readBetween } from './storyEnd';

/** A link that may lead to the next page, by its words and its address. */
interface Candidate {
  link: Element;
  url: string;
  saying: Saying;
  step: Step;
}

/** Links that are looked at more closely. */
const mostCandidates = 200;

/**
 * The address of the page on which a split story goes on: the page's own address with the next number, behind words
 * that say so ("Trang sau", "›", a number in a row of numbers) inside the story or right below it, or named by the head.
 * The next story, pages of other news, of lists, of comments and of calendars are not.
 * @param copy the page, or its copy, which holds no scripts and no form that could mislead; only read.
 * @param address the page's absolute address.
 * @param root what holds the story. Without it only what stands below the title counts.
 * @param page whose head is asked; a copy has lost it.
 * @returns an absolute address of the same site without a fragment; undefined on the last page of a story.
 */
export function findNextPage(
  copy: Document,
  address: string,
  root?: Element,
  page: Document = copy,
): string | undefined {
  const here = cleanAddress(address);
  const base = resolveAddress(copy.querySelector('base')?.getAttribute('href'), here) ?? here;
  const candidates: Candidate[] = [];
  for (const link of copy.body.querySelectorAll('a[href]')) {
    const candidate = candidateOf(link, here, base);
    if (candidate) candidates.push(candidate);
    if (candidates.length >= mostCandidates) break;
  }
  const stated = statedNextPage(page, here);
  if (candidates.length === 0 && !stated) return undefined;
  const { before, whole } = readBetween(copy.body, new Set(candidates.map(({ link }) => link)), root);
  if (isList(whole)) return undefined;
  return (
    candidates.find((candidate) => isNext(candidate, before.get(candidate.link), root, base))?.url ?? stated
  );
}

/** The next page that the head of a page names, when it is the same story's. */
function statedNextPage(page: Document, here: string): string | undefined {
  for (const link of page.querySelectorAll('head > link[rel~=next]')) {
    const url = resolveAddress(link.getAttribute('href'), here);
    const step = url && stepBetween(here, url);
    if (url && step && step.marker === 'named' && step.to === (step.from ?? 1) + 1) return cleanAddress(url);
  }
  return undefined;
}

function candidateOf(link: Element, here: string, base: string): Candidate | undefined {
  const text = link.textContent ?? '';
  const words = text.length > 400 ? undefined : normalize(text);
  if (words === undefined || words.length > 60) return undefined;
  const titles = `${link.getAttribute('title') ?? ''} ${link.getAttribute('aria-label') ?? ''}`;
  const isNamedNext = /(?:^|\s)next(?:\s|$)/i.test(link.getAttribute('rel') ?? '');
  const isIcon = isNamedNext && words === '' && sayingOf('›', titles) !== undefined;
  const saying: Saying | undefined = sayingOf(words, titles) ?? (isIcon ? { says: 'onward' } : undefined);
  if (saying === undefined) return undefined;
  const resolved = resolveAddress(link.getAttribute('href'), base);
  const url = resolved && cleanAddress(resolved);
  const step = url && url !== here ? stepBetween(here, url) : undefined;
  return url && step ? { link, url, saying, step } : undefined;
}

function isNext(
  { link, saying, step }: Candidate,
  between: Between | undefined,
  root: Element | undefined,
  base: string,
): boolean {
  if (!between?.hasProse || between.titles > 2 || between.isElsewhere || between.hasHeading) return false;
  const pager = pagerAround(link);
  if (turnsOther(pager, root)) return false;
  if (step.marker === 'plain' && step.from !== undefined && !linksTo(pager, step.first, base)) return false;
  const { says, number } = saying;
  if (number === undefined) return goesOn(step);
  if (number !== present(step, pager) + 1 || !isNumbered(step, number)) return false;
  return says === 'page' || numbersIn(pager).has(number - 1);
}

/** Some count their pages from nought, and leave the number of the first away. */
const goesOn = ({ from, to, marker }: Step): boolean =>
  marker === 'start'
    ? to > (from ?? 0)
    : to === (from ?? 1) + 1 || (marker === 'named' && from === undefined && to === 1);

const isNumbered = ({ to, marker }: Step, number: number): boolean =>
  marker === 'start' ? to > 0 : to === number || (marker === 'named' && to === number - 1);

/** The number of this page: the one its pager does not link, else its address's. */
function present({ from, to }: Step, pager: Element): number {
  if (pager.matches('a')) return from ?? 1;
  const linked = new Set([...pager.querySelectorAll('a[href]')].map((link) => Number(shortText(link, 10))));
  const loose = [...numbersIn(pager)].filter((number) => !linked.has(number));
  return loose.length === 1 && loose[0] !== undefined
    ? loose[0]
    : from === undefined
      ? 1
      : to === 0
        ? 1
        : from;
}

/** "/bai/2" is the second page of "/bai" only where the pager leads back there. */
const linksTo = (pager: Element, first: string, base: string): boolean =>
  [...pager.querySelectorAll('a[href]')].some((link) => {
    const url = resolveAddress(link.getAttribute('href'), base);
    return url !== undefined && keyOfAddress(cleanAddress(url)) === first;
  });

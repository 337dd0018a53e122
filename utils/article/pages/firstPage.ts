import { cleanAddress, resolveAddress } from '@/utils/article/address';
import { shortText } from '@/utils/article/shortText';
import { hasPageNumber, type Step, stepBetween } from './pageAddress';
import { numbersIn, pagerAround, turnsOther } from './pager';
import { sayingOf } from './pagerWords';
import { isList, readBetween } from './storyEnd';

/** Links with the number one that are looked at more closely. */
const mostCandidates = 20;

/**
 * The address of the first page of a split story, when this is a later one: what a pager below the story links as "1",
 * if the pager knows this page too.
 * @param copy the page's copy; only read.
 * @param address the page's absolute address.
 * @param root what holds the story.
 * @returns an absolute address of the same site without a fragment; undefined on a first page and on an unsplit one.
 */
export function findFirstPage(copy: Document, address: string, root?: Element): string | undefined {
  const here = cleanAddress(address);
  // Most pages end here.
  if (!hasPageNumber(here)) return undefined;
  const base = resolveAddress(copy.querySelector('base')?.getAttribute('href'), here) ?? here;
  const candidates: { link: Element; url: string; step: Step }[] = [];
  for (const link of copy.body.querySelectorAll('a[href]')) {
    const words = shortText(link, 20);
    if (words === undefined || sayingOf(words, '')?.number !== 1) continue;
    const resolved = resolveAddress(link.getAttribute('href'), base);
    const url = resolved && cleanAddress(resolved);
    const step = url && url !== here ? stepBetween(url, here) : undefined;
    if (url && step && isLater(step)) candidates.push({ link, url, step });
    if (candidates.length >= mostCandidates) break;
  }
  if (candidates.length === 0) return undefined;
  const { before, whole } = readBetween(copy.body, new Set(candidates.map(({ link }) => link)), root);
  if (isList(whole)) return undefined;
  return candidates.find(({ link, step }) => {
    const between = before.get(link);
    if (!between?.hasProse || between.titles > 2 || between.isElsewhere || between.hasHeading) return false;
    const pager = pagerAround(link);
    return !turnsOther(pager, root) && (printsNumber(step, pager) || linksHere(pager, here, base));
  })?.url;
}

/** From a first page, whose address has no number, or the first there is, to one behind it. */
const isLater = ({ from, to, marker }: Step): boolean =>
  marker === 'start' ? (from ?? 0) === 0 && to > 0 : (from ?? 1) <= 1 && to > (from ?? 1);

/** Whether the pager prints this page's number, and does not link it: some count from nought in their addresses. */
function printsNumber({ to, marker }: Step, pager: Element): boolean {
  const linked = new Set([...pager.querySelectorAll('a[href]')].map((link) => Number(shortText(link, 10))));
  const loose = [...numbersIn(pager)].filter((number) => !linked.has(number) && number > 1);
  return marker === 'start' ? loose.length > 0 : loose.some((number) => number === to || number === to + 1);
}

/** Some pagers link the page that one is on as well. */
const linksHere = (pager: Element, here: string, base: string): boolean =>
  [...pager.querySelectorAll('a[href]')].some((link) => {
    const url = resolveAddress(link.getAttribute('href'), base);
    return url !== undefined && cleanAddress(url) === here;
  });

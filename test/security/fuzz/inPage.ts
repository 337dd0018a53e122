import type { Article } from '@/utils/article/article';

import { copyNodes } from '@/utils/article/copy/nodes';
import { isUsual, takeSnapshot } from '@/utils/article/copy/snapshot';
import { copyPage, defaultLimits } from '@/utils/article/copyPage';
import { isArticle } from '@/utils/article/detect';
import { repairPage } from '@/utils/article/legacy/repairPage';
import { readArticle } from '@/utils/article/readArticle';
import { sanitize } from '@/utils/article/sanitize';
import { inOneGo } from '@/utils/article/steps';
import { citeAll } from '@/utils/citation/cite';
import { storyOf } from '@/utils/summary/storyOf';
import { summarize } from '@/utils/summary/summarize';
import { mutate, randomFrom } from './mutate';

export interface Violation {
  seed: number;
  page: string;
  what: string;
}

const address = 'https://quan1.haiphong.gov.vn/tin/1';
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** All that a page says once the encodings of old are read right: its text, its head, what its attributes hold. */
function wordsOfPage(original: Document): Set<string> {
  const said = [original.documentElement.textContent ?? ''];
  // Our copy has no forms whose inputs answer in the place of its own functions.
  const page = copyPage(original, { ...defaultLimits, hidden: true });
  repairPage(page);
  said.push(page.documentElement.textContent ?? '');
  for (const element of original.querySelectorAll('*')) {
    // A form may have an input of the name `attributes`.
    for (const name of Element.prototype.getAttributeNames.call(element))
      said.push(Element.prototype.getAttribute.call(element, name) ?? '');
  }
  return new Set(wordsOf(said.join(' ')));
}

/** Whether both ways to copy a page come to the same. */
function isCopiedAlike(page: Document): boolean {
  const [whole, single] = [0, 1].map(() => page.implementation.createHTMLDocument(''));
  if (!whole || !single || page.body.localName !== 'body') return true;
  if (!isUsual(page, page.body, defaultLimits)) return true;
  inOneGo(takeSnapshot(page.body, whole, defaultLimits));
  copyNodes(page, page.body, single, defaultLimits);
  return whole.body.isEqualNode(single.body);
}

function* complaints(article: Article, page: Document): Generator<string> {
  const clean = sanitize(article.html);
  if (sanitize(clean) !== clean) yield 'the HTML changes when it is sanitized again';
  const known = wordsOfPage(page);
  // Letters of two elements may be read as one word, and one word of the page as two.
  const all = [...known].join(' ');
  const strange = wordsOf(article.text).filter((word) => !known.has(word) && !all.includes(word));
  const glued = strange.filter((word) => !isGlued(word, known));
  if (glued.length > 0) yield `words that the page does not have: ${glued.slice(0, 5).join(', ')}`;
  for (const { text, start, end } of summarize(storyOf(article))) {
    if (!text.trim() || !(start >= 0 && start < end && end <= article.text.length))
      yield `a bullet out of place: ${text}`;
    const figures = text.match(/\d+/g) ?? [];
    const whole = article.text.slice(start, end);
    if (figures.some((figure) => !whole.includes(figure))) yield `a bullet with a figure of its own: ${text}`;
  }
  for (const [style, citation] of Object.entries(citeAll(article, '2026-01-02'))) {
    if (!citation.trim() || /undefined|null|NaN|\[object/.test(citation))
      yield `${style} is no citation: ${citation}`;
  }
}

/** Whether a word is made of words of the page that stood in elements side by side. */
function isGlued(word: string, known: Set<string>): boolean {
  for (let at = 1; at < word.length; at++)
    if (known.has(word.slice(0, at)) && (known.has(word.slice(at)) || isGlued(word.slice(at), known)))
      return true;
  return false;
}

/** Reads the pages that come of some seeds, and tells of everything that must never happen. */
function fuzz(
  pages: { name: string; html: string }[],
  from: number,
  count: number,
): { read: number; violations: Violation[] } {
  const violations: Violation[] = [];
  let read = 0;
  for (let seed = from; seed < from + count; seed++) {
    const random = randomFrom(seed);
    const base = pages[Math.floor(random() * pages.length)];
    if (!base) continue;
    const complain = (what: string) => violations.push({ seed, page: base.name, what });
    try {
      const page = parse(mutate(parse(base.html), random));
      const before = page.documentElement.outerHTML;
      if (!isCopiedAlike(page)) complain('it is copied differently whole and node by node');
      isArticle(page, address);
      const article = readArticle(page, address);
      if (page.documentElement.outerHTML !== before) complain('the page was changed');
      if (!article) continue;
      read++;
      for (const what of complaints(article, page)) complain(what);
    } catch (error) {
      complain(
        `an exception: ${error instanceof Error ? `${error.message} ${error.stack?.slice(0, 400)}` : error}`,
      );
    }
  }
  return { read, violations };
}

Object.assign(globalThis, { fuzz });

import { isProbablyReaderable, Readability } from '@mozilla/readability';

import { isArticle } from '@/utils/article/detect';
import { readArticle, readInSteps } from '@/utils/article/readArticle';
import { sanitize } from '@/utils/article/sanitize';

const ours = (page: Document): void => {
  const article = readArticle(page, location.href);
  if (article) sanitize(article.html);
};

const timed = (work: () => void): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

/** The page as often as asked: each copy holds all that the page held. */
function grow(times: number): Document {
  const page = document.cloneNode(true) as Document;
  const content = [...page.body.childNodes];
  for (let copy = 1; copy < times; copy++) page.body.append(...content.map((node) => node.cloneNode(true)));
  return page;
}

/** The best of so many rounds, in milliseconds, by who did what. Absent where it was refused. */
function measure(times: number, rounds: number): Record<string, number> {
  const page = grow(times);
  const best: Record<string, number> = { elements: page.getElementsByTagName('*').length };
  const tasks: Record<string, () => void> = {
    'reading, Thoáng': () => ours(page),
    'detecting, Thoáng': () => void isArticle(page, location.href),
    'detecting, isProbablyReaderable': () => void isProbablyReaderable(page),
  };
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of Object.entries(tasks)) {
      try {
        best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, timed(work));
      } catch {
        // A page that is too large is refused.
      }
    }
    const copy = page.cloneNode(true) as Document;
    const bare = timed(() => new Readability(copy).parse());
    best['reading, Readability'] = Math.min(best['reading, Readability'] ?? Number.POSITIVE_INFINITY, bare);
  }
  return best;
}

/** Milliseconds until a page with a million nodes beside its content is read, or refused, and its longest step. */
function amongMillion(): { whole: number; longest: number } {
  const page = grow(1);
  const register = page.createElement('div');
  for (let entry = 0; entry < 500_000; entry++) {
    const span = page.createElement('span');
    span.append('x');
    register.append(span);
  }
  page.body.append(register);
  let longest = 0;
  const whole = timed(() => {
    const steps = readInSteps(page, location.href);
    try {
      for (let isDone = false; !isDone; ) {
        const step = timed(() => {
          isDone = steps.next().done === true;
        });
        longest = Math.max(longest, step);
      }
    } catch {
      // Refused: that takes its time as well.
    }
  });
  return { whole, longest };
}

Object.assign(globalThis, { measure, amongMillion });

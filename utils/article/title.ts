import type { Portal } from '@/utils/portals/portal';
import type { Metadata } from './metadata';

import { bare, normalize } from './text';

/** Words that are the name of a box or a site and never the title of a story. */
const neverTitle =
  /^(?:trang chủ|tin tức(?: ?[-–&] ?sự kiện)?|tin nổi bật|tin mới|hot news|home|homepage|news|chi tiết(?: tin| bài viết)?|cổng thông tin điện tử.*|trang thông tin điện tử.*|untitled|no title|index)$/iu;

interface Candidate {
  text: string;
  score: number;
}

/**
 * The story's title: what headings, metadata and the family's own place for it agree on. The name of a portlet or of
 * the site never wins, nor does a suffix " - Cổng thông tin …". Undefined when the page names nothing.
 */
export function chooseTitle(copy: Document, meta: Metadata, portal?: Portal): string | undefined {
  const stated = meta.titles.map((title) => withoutSite(title, meta)).filter(Boolean);
  const printed = portal?.title ? textsOf(copy, portal.title) : [];
  const candidates: Candidate[] = [
    ...printed.slice(0, 3).map((text) => ({ text, score: 5 })),
    ...textsOf(copy, '[itemprop=headline]')
      .slice(0, 2)
      .map((text) => ({ text, score: 3 })),
    ...textsOf(copy, 'h1')
      .slice(0, 6)
      .map((text, index) => ({ text, score: 3 - index * 0.2 })),
    ...textsOf(copy, '.asset-title, .entry-title, .article-title, .post-title, .detail-title, .title-detail')
      .slice(0, 3)
      .map((text) => ({ text, score: 2 })),
    ...textsOf(copy, 'h2')
      .slice(0, 8)
      .map((text) => ({ text, score: 0.5 })),
    ...stated.map((text, index) => ({ text, score: 1.5 - index * 0.3 })),
  ];
  const usable = candidates.filter(
    ({ text }) => text.length >= 4 && text.length <= 400 && !neverTitle.test(text),
  );
  const best = usable
    .map(({ text, score }) => ({ text, score: score + agreement(text, meta.titles) }))
    .reduce<Candidate | undefined>(
      (winner, each) => (winner && winner.score >= each.score ? winner : each),
      undefined,
    );
  return completed(best?.text, usable) ?? stated[0];
}

/** A stated title may be a cut of the printed one: the whole heading that begins with it wins. */
function completed(best: string | undefined, candidates: Candidate[]): string | undefined {
  if (best === undefined || best.length < 12) return best;
  const start = best.replace(/\s*(?:…|\.\.\.)$/, '');
  return (
    candidates.find(({ text, score }) => score >= 2 && text.length > best.length && text.startsWith(start))
      ?.text ?? best
  );
}

/** Takes the printed title from the copy, with the rubric above it in the same box: the reader shows it itself. */
export function dropTitle(copy: Document, title: string): void {
  const wanted = bare(title);
  for (const heading of copy.querySelectorAll('h1, h2')) {
    if (bare(heading.textContent ?? '') !== wanted) continue;
    const box = heading.parentElement;
    if (box && (box.textContent?.length ?? 0) < title.length + 200) {
      for (let before = heading.previousElementSibling; before; before = heading.previousElementSibling) {
        if ((before.textContent?.length ?? 0) > 60 || before.querySelector('img')) break;
        before.remove();
      }
    }
    heading.remove();
  }
}

function textsOf(copy: Document, selector: string): string[] {
  return [...copy.querySelectorAll(selector)]
    .map((element) => normalize(element.textContent ?? ''))
    .filter(Boolean);
}

/** How well a heading fits what the page calls itself elsewhere: the same words, or the start of a longer title. */
function agreement(text: string, titles: string[]): number {
  const own = bare(text);
  if (own.length < 4) return 0;
  let best = 0;
  for (const title of titles) {
    const other = bare(title);
    if (other === own) best = Math.max(best, 3);
    else if (other.includes(own) && own.length > 12) best = Math.max(best, 2.5);
    else if (own.includes(other) && other.length > 12) best = Math.max(best, 1.5);
  }
  return best;
}

/** A page's title without the name of the site before or after it. */
function withoutSite(title: string, meta: Metadata): string {
  const parts = title.split(/\s+[-–—|»:·]\s+|\s*[|»]\s*/);
  if (parts.length < 2) return title;
  const site = bare(meta.siteName ?? '');
  const isSite = (part: string) =>
    (site !== '' && bare(part) === site) ||
    neverTitle.test(part) ||
    /\.(?:vn|com|gov|org|net|uk|edu)\b/i.test(part);
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s\-–—|»:·]+$/, '');
  if (isSite(first)) return title.slice(first.length).replace(/^[\s\-–—|»:·]+/, '');
  return title;
}

import { useLayoutEffect, useRef } from 'preact/hooks';

import { sanitizeToFragment } from '@/utils/article/sanitize';

export interface ArticleBodyProps {
  html: string;
  /** Saved notes show no pictures unless asked: each would be a request to the portal. */
  withoutImages?: boolean;
  /** Called with the nodes before they are shown, to fetch pictures that this page may not load itself. */
  onImages?: (images: HTMLImageElement[]) => void;
}

/** The one place that shows HTML. It sanitizes whatever it is given and inserts nodes, never strings. */
export function ArticleBody({ html, withoutImages = false, onImages }: ArticleBodyProps) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const fragment = sanitizeToFragment(html, { withoutImages });
    for (const table of fragment.querySelectorAll('table')) scrollable(table);
    onImages?.([...fragment.querySelectorAll('img')]);
    root.current?.replaceChildren(fragment);
  }, [html, withoutImages, onImages]);
  return <div class="article-body" ref={root} />;
}

/** A wide table scrolls in a box of its own, reachable by keyboard, instead of widening the page. */
function scrollable(table: HTMLTableElement): void {
  const box = document.createElement('div');
  box.className = 'table-box';
  box.tabIndex = 0;
  table.replaceWith(box);
  box.append(table);
}

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

import { sanitizeToFragment } from '@/utils/article/sanitize';
import { afterPaint } from './afterPaint';
import { layOutInTurn } from './layOutInTurn';
import { t } from './strings';

export interface Picture {
  image: HTMLImageElement;
  /** As the story has it. */
  url: string;
}

export interface ArticleBodyProps {
  html: string;
  /** Saved notes show no pictures unless asked: each would be a request to the portal. */
  withoutImages?: boolean;
  /** Marks official documents and explains abbreviations. */
  annotated?: boolean;
  /** The story's own unless another is named. */
  class?: string;
  /** Called with the pictures and their own addresses before they are shown, to fetch those that will not load here. */
  onImages?: ((pictures: Picture[]) => void) | undefined;
}

/** The one place that shows HTML. It sanitizes whatever it is given and inserts nodes, never strings. */
export function ArticleBody({
  html,
  withoutImages = false,
  annotated = false,
  class: name = 'article-body',
  onImages,
}: ArticleBodyProps) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const fragment = sanitizeToFragment(html, { withoutImages });
    for (const table of fragment.querySelectorAll('table')) scrollable(table);
    for (const image of fragment.querySelectorAll('img')) enlargeable(image);
    const pictures = [...fragment.querySelectorAll('img')].map(upgraded);
    onImages?.(pictures);
    const body = root.current;
    if (!body) return;
    body.replaceChildren(fragment);
    return layOutInTurn(body);
  }, [html, withoutImages, onImages]);
  // What is only added to the words may come when they can be read already.
  useEffect(() => {
    const body = root.current;
    if (!annotated || !body) return;
    let isShown = true;
    const callOff = afterPaint(() => {
      import('./annotate').then(
        ({ annotate }) => isShown && annotate(body),
        // An extension that has gone took its files along: the story can be read without.
        () => {},
      );
    });
    return () => {
      isShown = false;
      callOff();
    };
  }, [html, withoutImages, annotated, onImages]);
  return <div class={name} ref={root} />;
}

/** Plain `http:` is mixed content in an extension page; most sites answer under `https:` as well, as browsers count on. */
function upgraded(image: HTMLImageElement): Picture {
  const url = image.src;
  if (url.startsWith('http:')) image.src = `https:${url.slice(5)}`;
  return { image, url };
}

/** A picture can be looked at by itself, also with the keyboard. One in a link belongs to the link. */
function enlargeable(image: HTMLImageElement): void {
  if (image.closest('a')) return;
  image.tabIndex = 0;
  image.setAttribute('role', 'button');
  const words = image.alt || image.closest('figure')?.querySelector('figcaption')?.textContent?.trim();
  // An empty `alt` says that there is nothing to see, and a button that there is.
  image.alt ||= words || t('picture');
  image.setAttribute('aria-label', words ? `${words} – ${t('enlarge')}` : t('enlarge'));
}

/** A wide table scrolls in a box of its own, reachable by keyboard, instead of widening the page. */
function scrollable(table: HTMLTableElement): void {
  const box = document.createElement('div');
  box.className = 'table-box';
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', t('table'));
  table.replaceWith(box);
  box.append(copyButton(), table);
}

/** Without words of its own: what the story shows is compared letter by letter with its text. */
function copyButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-table';
  button.title = t('copyTable');
  button.setAttribute('aria-label', t('copyTable'));
  button.dataset['action'] = 'copy-table';
  return button;
}

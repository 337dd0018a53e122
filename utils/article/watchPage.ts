import { isArticle } from './detect';

/** How long a page may go on filling itself after it was first looked at, in milliseconds. */
const patience = 8_000;

/** How long a page must be still before it is looked at again. */
const pause = 400;

/**
 * Says whether the page is an article, and says so again when it becomes or ceases to be one: filled late, moved on
 * without loading (`history.pushState`), or brought back from the back-forward cache. Once an article is found, or a
 * page has had its time, nothing of ours is left running on it but three sleeping listeners.
 */
export function watchPage(announce: (isArticle: boolean) => void): void {
  let said: boolean | undefined;
  let stop = (): void => {};

  const look = (): boolean => {
    const verdict = isArticle(document, location.href);
    // A page that is no article from the start needs no word: the icon is unlit already.
    if (verdict !== (said ?? false)) announce(verdict);
    said = verdict;
    return verdict;
  };

  const watch = (): void => {
    stop();
    if (!look()) stop = untilStill(document, () => look() && stop());
  };

  /** A page that moved on without loading still shows what it showed before: only its changes tell. */
  const moved = (): void => {
    stop();
    stop = untilStill(document, look);
    setTimeout(look, pause);
  };

  addEventListener('pageshow', (event) => {
    // The browser forgets a tab's icon when the tab moves on: say it anew.
    if (!event.persisted) return;
    said = undefined;
    watch();
  });
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  if (navigation) navigation.addEventListener('navigatesuccess', moved);
  else addEventListener('popstate', moved);
  watch();
}

/** Calls back each time the page has stopped changing for a moment, until its time is up or the returned stop is called. */
function untilStill(page: Document, onStill: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(onStill, pause);
  });
  const end = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(limit);
  };
  const limit = setTimeout(end, patience);
  observer.observe(page.documentElement, { childList: true, subtree: true });
  return end;
}

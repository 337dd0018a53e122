import { isArticle } from '@/utils/article/detect';

/** How long a page may go on filling itself after it was first looked at, in milliseconds. */
const patience = 8_000;

/** How long a page must be still before it is looked at again, and how long that may be put off by what never stops. */
const pause = 400;
const longest = 2_000;

/**
 * Says whether the page is an article, and says so again when it becomes or ceases to be one: filled late, moved on
 * without loading (`history.pushState`), or brought back from the back-forward cache. Once an article is found, or a
 * page has had its time, nothing of ours is left running on it but two sleeping listeners.
 */
export function watchPage(announce: (isArticle: boolean) => void): void {
  let said: boolean | undefined;
  let place = whereabouts();
  let stop = (): void => {};

  const look = (): boolean => {
    const verdict = judge();
    // A page that is no article from the start needs no word: the icon is unlit already.
    if (verdict !== (said ?? false)) announce(verdict);
    said = verdict;
    return verdict;
  };

  const watch = (): void => {
    stop();
    if (!look()) stop = untilStill(() => look() && stop());
  };

  /** A page that moved on without loading still shows what it showed before: only its changes tell. */
  const moved = (): void => {
    // Pages that note the reader's place in the address as they scroll have not moved.
    if (place === whereabouts()) return;
    place = whereabouts();
    stop();
    stop = untilStill(look, true);
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

const whereabouts = (): string => location.pathname + location.search;

/** A page that confuses the detector is no article; the reader may still ask for it. */
function judge(): boolean {
  try {
    return isArticle(document, location.href);
  } catch {
    return false;
  }
}

/**
 * Calls back each time the page has stopped changing for a moment, or has gone on for too long to wait, and a last time
 * when its time is up; until then, or until the returned stop is called.
 * @param atOnce count the start as a change.
 */
function untilStill(onStill: () => void, atOnce = false): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let slowness = 0;
  const call = (): void => {
    const started = performance.now();
    waitingSince = 0;
    onStill();
    // A page that takes long to judge is judged less often.
    slowness = 20 * (performance.now() - started);
  };
  const changed = (): void => {
    const now = performance.now();
    waitingSince ||= now;
    if (timer && now - waitingSince > longest) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      call();
    }, pause + slowness);
  };
  const observer = new MutationObserver(changed);
  const end = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(limit);
  };
  const limit = setTimeout(() => {
    end();
    if (waitingSince) call();
  }, patience);
  observer.observe(document, { childList: true, subtree: true });
  if (atOnce) changed();
  return end;
}

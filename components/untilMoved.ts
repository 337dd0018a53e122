/** What a person scrolls with. A scroll bar is seen by what it does. */
const movements = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Ends what holds the page now: there is but one place to be in. */
let leave = (): void => {};

/**
 * Puts the page where an element is wanted, and again whenever what loads around it has moved it, until somebody moves
 * the page or the time is up. Meanwhile the browser does not scroll along with what it sees growing and shrinking: what
 * both put right would be wrong again.
 * @param put scrolls the page.
 * @param milliseconds as long as pictures, typefaces and later parts may still be loading.
 */
export function untilMoved(element: HTMLElement, put: () => void, milliseconds: number): void {
  leave();
  const { style } = document.documentElement;
  const lifted = new AbortController();
  let left: number | undefined;
  const observer = new ResizeObserver(() => {
    if (left !== undefined && Math.abs(scrollY - left) > 1 && !isCutShort(left)) return stop();
    put();
    left = scrollY;
  });
  const stop = (): void => {
    observer.disconnect();
    lifted.abort();
    clearTimeout(timer);
    style.removeProperty('overflow-anchor');
  };
  leave = stop;
  const timer = setTimeout(stop, milliseconds);
  for (const movement of movements)
    addEventListener(movement, stop, { passive: true, signal: lifted.signal });
  style.setProperty('overflow-anchor', 'none');
  observer.observe(element.closest('.article') ?? element);
}

/** Whether the page cannot be scrolled so far any more, since it has become shorter. */
const isCutShort = (scroll: number): boolean =>
  scrollY < scroll && scrollY + innerHeight >= document.documentElement.scrollHeight - 1;

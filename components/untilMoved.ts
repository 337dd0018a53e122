/** What a person scrolls with. A scroll bar is seen by what it does. */
const movements = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Puts the page where an element is wanted, and again whenever what loads around it has moved it, until somebody moves
 * the page or the time is up. That the browser itself scrolls along with what it saw growing is no such movement.
 * @param put scrolls the page.
 * @param milliseconds as long as pictures, typefaces and later parts may still be loading.
 */
export function untilMoved(element: HTMLElement, put: () => void, milliseconds: number): void {
  const lifted = new AbortController();
  let last: { scroll: number; top: number } | undefined;
  const now = () => ({ scroll: scrollY, top: element.getBoundingClientRect().top + scrollY });
  const observer = new ResizeObserver(() => {
    const { scroll, top } = now();
    const stayed = last !== undefined && Math.abs(top - last.top) <= 1;
    if (last && stayed && Math.abs(scroll - last.scroll) > 1) return stop();
    put();
    last = now();
  });
  const stop = (): void => {
    observer.disconnect();
    lifted.abort();
    clearTimeout(timer);
  };
  const timer = setTimeout(stop, milliseconds);
  for (const movement of movements)
    addEventListener(movement, stop, { passive: true, signal: lifted.signal });
  observer.observe(element.closest('.article') ?? element);
}

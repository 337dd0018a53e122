/** A page that nobody sees is not painted: then the work is done all the same, after so many milliseconds. */
const PATIENCE = 300;

/**
 * Does work once what was just rendered has been painted, so that nobody waits for it.
 * @returns calls it off.
 */
export function afterPaint(work: () => void): () => void {
  let timer = setTimeout(work, PATIENCE);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

import type { Frame, Page } from 'playwright';

/** Waits until the letters, and the pictures in sight, are drawn as they will stay. */
export async function picturesAreThere(view: Frame | Page): Promise<void> {
  await view.evaluate(() => document.fonts.ready.then(() => true));
  await view.waitForFunction(() =>
    [...document.images]
      .filter((image) => {
        const { top, bottom } = image.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      })
      .every((image) => image.complete && image.naturalWidth > 0),
  );
  await view.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

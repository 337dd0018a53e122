import type { Frame, Page } from 'playwright';

/** Waits until the letters, and the pictures in sight, are drawn as they will stay. */
export async function picturesAreThere(view: Frame | Page): Promise<void> {
  await view.evaluate(() => document.fonts.ready.then(() => true));
  await view.waitForFunction(() =>
    [...document.images]
      .filter((image) => image.getBoundingClientRect().top < innerHeight)
      .every((image) => image.complete && image.naturalWidth > 0),
  );
}

import type { Chromium } from '../../browsers/chromium';
import { waitFor } from '../../browsers/wait';

/** The page that opens by itself after the installation comes to the front, and would close a popup or take a shortcut. */
export const untilWelcomed = (browser: Chromium): Promise<unknown> =>
  waitFor('the first page', () =>
    browser.context.pages().some((page) => page.url().endsWith('/welcome.html')),
  );

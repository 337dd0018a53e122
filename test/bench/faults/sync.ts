import type { Page } from 'playwright';

import type { Field } from './field';

import { startSaving } from '../notes/saving';

/** The notes page with the sync switched on, and one press of “Sync now”. */
export async function syncOn(field: Field): Promise<{ page: Page; run: () => Promise<void> }> {
  await (await field.browser.worker()).evaluate(async () => {
    const address = 'https://couch.haiphong.gov.vn/thoang';
    await chrome.storage.local.set({ sync: { address, user: 'lan', password: 'mật khẩu' } });
  });
  const { page } = await startSaving(field.browser, 900_000, 1);
  const details = page.locator('.library-tools');
  await page.waitForSelector('.library-tools > summary');
  if ((await details.getAttribute('open')) === null) await page.click('.library-tools > summary');
  await page.waitForSelector('[data-action=sync-now]');
  return { page, run: () => page.click('[data-action=sync-now]') };
}

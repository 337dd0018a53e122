import { browser } from 'wxt/browser';

/**
 * Brings a page of the extension to the front: the tab that shows it already, or a new one. So the same may be asked
 * twice, as it is when the answer is lost.
 * @param path from the extension's root, such as `notes.html#…`.
 */
export async function openTab(path: string): Promise<void> {
  const url = new URL(path, browser.runtime.getURL('/')).href;
  // Chromium names the address of a page that is still on its way apart.
  const tabs = await browser.tabs.query({});
  const shown = tabs.find((tab) => tab.url === url || tab.pendingUrl === url);
  if (shown?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(shown.id, { active: true });
  // Firefox for Android knows no windows.
  const { windows }: Partial<typeof browser> = browser;
  if (shown.windowId !== undefined) await windows?.update(shown.windowId, { focused: true });
}

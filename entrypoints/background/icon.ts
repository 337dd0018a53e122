import { browser } from 'wxt/browser';

const files = (name: 'lit' | 'unlit') =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icons/${name}-${size}.png`]));

/** Lights or dims the toolbar icon of one tab. The browser itself dims it when the tab loads another page. */
export async function showVerdict(tabId: number, isArticle: boolean): Promise<void> {
  try {
    await Promise.all([
      browser.action.setIcon({ tabId, path: files(isArticle ? 'lit' : 'unlit') }),
      browser.action.setTitle({
        tabId,
        title: browser.i18n.getMessage(isArticle ? 'actionTitleArticle' : 'actionTitle'),
      }),
    ]);
  } catch {
    // The tab was closed in the meantime.
  }
}

import { browser } from 'wxt/browser';

/** Firefox for Android lists extensions in a menu: no icon there can change, bear a sign or open a popup by itself. */
const action: Partial<typeof browser.action> = browser.action;

const files = (name: 'lit' | 'unlit') =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icons/${name}-${size}.png`]));

/** Lights or dims the toolbar icon of one tab. The browser itself dims it when the tab loads another page. */
export async function showVerdict(tabId: number, isArticle: boolean): Promise<void> {
  try {
    await Promise.all([
      action.setIcon?.({ tabId, path: files(isArticle ? 'lit' : 'unlit') }),
      action.setTitle?.({
        tabId,
        title: browser.i18n.getMessage(isArticle ? 'actionTitleArticle' : 'actionTitle'),
      }),
    ]);
  } catch {
    // The tab was closed in the meantime.
  }
}

/** Puts a sign on the icon of a tab, or takes it away. */
export async function showSign(tabId: number, text: string): Promise<void> {
  await action.setBadgeText?.({ tabId, text }).catch(() => {});
}

/** Has the popup say what there is no page to say in; where it cannot be opened, the icon bears a sign. */
export async function showPopup(tabId: number): Promise<void> {
  try {
    if (!action.openPopup) return;
    await action.openPopup();
  } catch {
    await showSign(tabId, '!');
  }
}

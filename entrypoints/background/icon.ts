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
async function showSign(tabId: number, text: string): Promise<void> {
  await action.setBadgeText?.({ tabId, text }).catch(() => {});
}

/** What the icon of a tab is saying, and what is written there else. */
const saying = new Map<number, { usual: string | undefined; timer: ReturnType<typeof setTimeout> }>();

/**
 * Says something on the icon of a tab for a while: a sign, and a sentence for whoever points at it.
 * @param ms how long, in milliseconds.
 */
export async function sayOnIcon(tabId: number, sign: string, sentence: string, ms: number): Promise<void> {
  const titleOf = async () => action.getTitle?.({ tabId }).catch(() => undefined);
  const setTitle = async (title: string) => action.setTitle?.({ tabId, title }).catch(() => {});
  const earlier = saying.get(tabId);
  clearTimeout(earlier?.timer);
  const usual = earlier ? earlier.usual : await titleOf();
  await Promise.all([showSign(tabId, sign), setTitle(sentence)]);
  const fallSilent = async (): Promise<void> => {
    saying.delete(tabId);
    await showSign(tabId, '');
    // Another page may stand there, of which the icon says something else by now.
    if (usual !== undefined && (await titleOf()) === sentence) await setTitle(usual);
  };
  saying.set(tabId, { usual, timer: setTimeout(fallSilent, ms) });
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

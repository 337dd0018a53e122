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

/** What the icon of a tab is saying for a while, and what is written there else. */
const saying = new Map<
  number,
  { sentence: string; usual: Promise<string | undefined>; timer?: ReturnType<typeof setTimeout> }
>();

/**
 * Says something on the icon of a tab for a while: a sign, and a sentence for whoever points at it.
 * @param ms how long, in milliseconds.
 */
export async function sayOnIcon(tabId: number, sign: string, sentence: string, ms: number): Promise<void> {
  const titleOf = async () => action.getTitle?.({ tabId }).catch(() => undefined);
  const setTitle = async (title: string) => action.setTitle?.({ tabId, title }).catch(() => {});
  const earlier = saying.get(tabId);
  clearTimeout(earlier?.timer);
  // Where another page has come meanwhile, the icon has another title than what was said of the one before.
  const usual = titleOf().then((title) => (title === earlier?.sentence ? earlier?.usual : title));
  const said: NonNullable<typeof earlier> = { sentence, usual };
  saying.set(tabId, said);
  await usual;
  await Promise.all([showSign(tabId, sign), setTitle(sentence)]);
  const fallSilent = async (): Promise<void> => {
    if (saying.get(tabId) !== said) return;
    saying.delete(tabId);
    await showSign(tabId, '');
    const before = await usual;
    if (before !== undefined && (await titleOf()) === sentence) await setTitle(before);
  };
  said.timer = setTimeout(fallSilent, ms);
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

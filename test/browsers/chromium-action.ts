import type { CDPSession, Page } from 'playwright';

import { ChromiumPopup } from './chromium-popup';
import type { Targets } from './chromium-target';
import { waitFor } from './wait';

/**
 * Clicks the extension's own toolbar button over a page: it grants activeTab and opens the popup, as for a
 * reader. `popup` is the popup's address, empty when the button has none and the worker gets the click.
 */
export async function clickAction(
  page: Page,
  popup: string,
  { id, session, targets }: { id: string; session: CDPSession; targets: Targets },
): Promise<ChromiumPopup | undefined> {
  await page.bringToFront();
  // Any tab will do: the button that is clicked is the window's, over the tab in front.
  const { targetInfos: tabs } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const targetId = tabs[0]?.targetId ?? '';
  const { targetInfos: before } = await session.send('Target.getTargets');
  await session.send('Extensions.triggerAction', { id, targetId });
  if (!popup) return undefined;

  // The same address may also be open in a tab, so only a new one is the popup.
  const opened = await waitFor('the popup to open', async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ targetId, url }) => {
      return url.startsWith(popup) && !before.some((old) => old.targetId === targetId);
    });
  });
  const handle = new ChromiumPopup(await targets.attach(opened.targetId));
  // Until it has loaded there may be an empty first document, or none.
  await waitFor('the popup to load', () =>
    handle
      .evaluate(() => location.protocol !== 'about:' && document.readyState === 'complete')
      .catch(() => false),
  );
  return handle;
}

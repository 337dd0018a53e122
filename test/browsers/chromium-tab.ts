import type { CDPSession, Page } from 'playwright';

import type { Targets } from './chromium-target';

/** The target of a tab holds the target of the page shown in it. */
interface Held {
  targetInfo: { targetId: string };
}

/** The identifier of the tab that shows a page; an extension's action can only be triggered on a tab. */
export async function tabOf(page: Page, session: CDPSession, targets: Targets): Promise<string> {
  const own = await page.context().newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  await own.detach();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  for (const { targetId } of targetInfos) {
    const tab = await targets.attach(targetId);
    const held: string[] = [];
    tab.on('Target.attachedToTarget', (found: Held) => held.push(found.targetInfo.targetId));
    const asked = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
    await tab.send('Target.setAutoAttach', asked);
    await tab.detach();
    if (held.includes(targetInfo.targetId)) return targetId;
  }
  throw new Error(`No tab shows ${page.url()}`);
}

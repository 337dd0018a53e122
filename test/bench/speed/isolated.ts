import type { Page } from 'playwright';

/** What an expression comes to in a world of its own beside the page, as a content script's. */
export async function inIsolatedWorld<Value>(tab: Page, expression: string): Promise<Value> {
  const session = await tab.context().newCDPSession(tab);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Value;
  } finally {
    await session.detach();
  }
}

/** What the popup asked for before it could show anything. */
export interface Asked {
  /** The tab the popup stands over; -1 where there is none. */
  tab: Promise<number>;
  /** What the background answers, in the messaging library's form. */
  answer: Promise<unknown>;
}

const world = globalThis as { thoangAsked?: Asked; browser?: typeof chrome };

/**
 * Asks the background to read the tab in front: the `readTab` message written out by hand, because the messaging library
 * loads no sooner than all the rest of the popup.
 */
export function askForTab(): Asked {
  // Firefox promises nothing under the other name.
  const { tabs, runtime } = world.browser ?? chrome;
  const tab = tabs.query({ active: true, currentWindow: true }).then(([front]) => front?.id ?? -1);
  const answer = tab.then((tabId) =>
    runtime.sendMessage({ id: 0, type: 'readTab', data: { tabId }, timestamp: Date.now() }),
  );
  // Whoever takes it hears of its failure.
  answer.catch(() => {});
  world.thoangAsked = { tab, answer };
  return world.thoangAsked;
}

/** What was asked before this script came, or is asked now. */
export const takeAsked = (): Asked => world.thoangAsked ?? askForTab();

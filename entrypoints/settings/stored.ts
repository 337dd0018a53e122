import { browser } from 'wxt/browser';

import { type Portable, readPortable } from '@/utils/settings/transfer';

/** The names under which the parts are kept are their own. */
const names: (keyof Portable)[] = ['settings', 'citation', 'noticing', 'rules'];

/** All that is set on this machine. @throws when the browser keeps its storage shut. */
export const readStored = async (): Promise<Portable> => readPortable(await browser.storage.local.get(names));

/** Sets all of it at once; pages that are open take it in. @throws when the browser refuses to store. */
export const writeStored = (portable: Portable): Promise<void> => browser.storage.local.set({ ...portable });

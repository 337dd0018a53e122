import { sendMessage } from '@/utils/messages/messages';

/** What the reader's frame has the background do, which nobody waits for. */
const order = (sent: Promise<unknown>): void => void sent.catch(() => {});

export const leave = (): void => order(sendMessage('leaveReader'));

/** Leaves the reader for the page, where a block of it can be picked. */
export const pickBlock = (): void => order(sendMessage('pickBlock', {}));

export const openPage = (page: 'notes' | 'settings'): void => order(sendMessage('openPage', { page }));

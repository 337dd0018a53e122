import type { ClipboardContent } from '@/utils/citation/clipboard';

/** What can be put on the clipboard. It is the same module however often it is asked for. */
export const loadCopying = () => import('./copying');

export type Copying = Awaited<ReturnType<typeof loadCopying>>;

/** What is to be on the clipboard, or how it is made. */
export type ToCopy = ClipboardContent | ((copying: Copying) => ClipboardContent);

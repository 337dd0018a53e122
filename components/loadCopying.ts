import type { ClipboardContent } from '@/utils/citation/clipboard';

/** What can be put on the clipboard. It is the same module however often it is asked for. */
export const loadCopying = () => import('./copying');

// Under way while the page is still being read: some browsers let nobody copy who has to wait for long after the click.
loadCopying().catch(() => {});

export type Copying = Awaited<ReturnType<typeof loadCopying>>;

/** What is to be on the clipboard, or how it is made. */
export type ToCopy = ClipboardContent | ((copying: Copying) => ClipboardContent);

import { useEffect, useState } from 'preact/hooks';

import { sendMessage } from '@/utils/messages/messages';

/**
 * The reader's shortcut as the browser really assigned it; empty when it did not, has none, or its owner took it away. The
 * background is asked: in Firefox a frame in a page knows of no shortcuts.
 */
export function useShortcut(): string {
  const [key, setKey] = useState('');
  useEffect(() => {
    sendMessage('readerShortcut').then(setKey, () => {});
  }, []);
  return key;
}

import { useCallback, useEffect, useState } from 'preact/hooks';

import type { Reading } from '@/utils/messages/protocol';

import { sendMessage } from '@/utils/messages/messages';
import { receive } from './receive';

export interface PageReading {
  /** Undefined while the page is being read. */
  reading: Reading | undefined;
  again: () => void;
}

/**
 * Reads the page of a tab.
 * @param tabId the tab; undefined while it is not known yet, null for the one this frame stands in.
 */
export function useReading(tabId: number | null | undefined): PageReading {
  const [reading, setReading] = useState<Reading>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (tabId === undefined) return;
    let current = true;
    setReading(undefined);
    read(tabId).then((result) => current && setReading(result));
    return () => {
      current = false;
    };
  }, [tabId, round]);
  return { reading, again: useCallback(() => setRound((value) => value + 1), []) };
}

async function read(tabId: number | null): Promise<Reading> {
  try {
    return receive(await sendMessage('readTab', tabId === null ? {} : { tabId }));
  } catch {
    return { kind: 'refused', refusal: 'failed' };
  }
}

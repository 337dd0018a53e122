import { useCallback, useEffect, useState } from 'preact/hooks';

import type { Reading } from '@/utils/messages/protocol';

import { inject } from '@/utils/messages/inject';
import { sendMessage } from '@/utils/messages/messages';
import { receive } from './receive';

export interface PageReading {
  /** Undefined while the page is being read. */
  reading: Reading | undefined;
  again: () => void;
}

/** Reads the page of a tab. `tabId` is undefined until it is known. */
export function useReading(tabId: number | undefined): PageReading {
  const [reading, setReading] = useState<Reading>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (tabId === undefined) return;
    let current = true;
    setReading(undefined);
    readTab(tabId).then((result) => current && setReading(result));
    return () => {
      current = false;
    };
  }, [tabId, round]);
  return { reading, again: useCallback(() => setRound((value) => value + 1), []) };
}

async function readTab(tabId: number): Promise<Reading> {
  const refusal = await inject(tabId);
  if (refusal) return { kind: 'refused', refusal };
  try {
    return receive(await sendMessage('readPage', undefined, { tabId, frameId: 0 }));
  } catch {
    // The page was left, or its process ended, while it was being read.
    return { kind: 'refused', refusal: 'failed' };
  }
}

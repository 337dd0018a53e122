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
 * @param wanted pieces of the article's receipt that are to be in it; what is shown stays until it is read anew.
 */
export function useReading(tabId: number | null | undefined, wanted?: readonly string[]): PageReading {
  const [reading, setReading] = useState<Reading>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (tabId === undefined) return;
    let current = true;
    if (!wanted) setReading(undefined);
    read(tabId, wanted).then((result) => current && setReading(result));
    return () => {
      current = false;
    };
  }, [tabId, round, wanted]);
  return { reading, again: useCallback(() => setRound((value) => value + 1), []) };
}

async function read(tabId: number | null, wanted?: readonly string[]): Promise<Reading> {
  try {
    return receive(
      await sendMessage('readTab', {
        ...(tabId !== null && { tabId }),
        ...(wanted && { wanted: [...wanted] }),
      }),
    );
  } catch {
    return { kind: 'refused', refusal: 'failed' };
  }
}

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

/** What was asked before there was anything to show it: the answer is on its way while the page still loads. */
let early: Promise<Reading> | undefined;

/**
 * Has what was asked before anything could be shown be the first reading that is wanted.
 * @param asked for the tab that will be read then. Whoever takes it hears of its failure.
 */
export function readEarly(asked: Promise<Reading>): void {
  early = asked;
  early.catch(() => {});
}

/** Longer than the largest page that is read takes on a slow machine, in milliseconds. */
const PATIENCE = 60_000;

/** A page's process that hangs answers nothing at all, not even that it failed. */
const inTime = <Answer>(answer: Promise<Answer>): Promise<Answer> =>
  Promise.race([
    answer,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer in time')), PATIENCE)),
  ]);

async function read(tabId: number | null, wanted?: readonly string[]): Promise<Reading> {
  const asked = wanted ? undefined : early;
  early = undefined;
  try {
    return receive(
      await inTime(
        asked ??
          sendMessage('readTab', {
            ...(tabId !== null && { tabId }),
            ...(wanted && { wanted: [...wanted] }),
          }),
      ),
    );
  } catch {
    return { kind: 'refused', refusal: 'failed' };
  }
}

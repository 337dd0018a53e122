import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { browser } from 'wxt/browser';

import { citationStyleNames } from '@/utils/citation/styles';

const ChoiceSchema = v.object({
  style: v.picklist(citationStyleNames),
  language: v.picklist(['vi', 'en']),
});
/** How the reader wants to cite, in every copy they make. */
export type CitationChoice = v.InferOutput<typeof ChoiceSchema>;

const KEY = 'citation';
const USUAL: CitationChoice = { style: 'plain', language: 'vi' };

/** The choice as it is stored on this machine; the usual one where nothing was chosen, or nothing can be read. */
export function useCitationChoice(): [CitationChoice, (choice: CitationChoice) => void] {
  const [choice, setChoice] = useState(USUAL);
  useEffect(() => {
    const take = (value: unknown): void => {
      const stored = v.safeParse(ChoiceSchema, value);
      if (stored.success) setChoice(stored.output);
    };
    const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
      if (changes[KEY]) take(changes[KEY].newValue);
    };
    browser.storage.local.get(KEY).then(
      (stored) => take(stored[KEY]),
      () => {},
    );
    browser.storage.local.onChanged.addListener(onChanged);
    return () => browser.storage.local.onChanged.removeListener(onChanged);
  }, []);
  const choose = (value: CitationChoice): void => {
    setChoice(value);
    // Where it cannot be stored it holds here alone.
    browser.storage.local.set({ [KEY]: value }).catch(() => {});
  };
  return [choice, choose];
}

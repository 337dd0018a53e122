import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { browser } from 'wxt/browser';

import { citationStyleNames } from '@/utils/citation/styleNames';

const ChoiceSchema = v.object({
  style: v.picklist(citationStyleNames),
  language: v.picklist(['vi', 'en']),
});
/** How the reader wants to cite, in every copy they make. */
export type CitationChoice = v.InferOutput<typeof ChoiceSchema>;

const KEY = 'citation';
const USUAL: CitationChoice = { style: 'plain', language: 'vi' };

/** What holds on this page: all that copy here agree, even where a choice cannot be stored. */
let current: CitationChoice = USUAL;
const listeners = new Set<(choice: CitationChoice) => void>();

function take(choice: CitationChoice): void {
  current = choice;
  for (const listener of listeners) listener(choice);
}

function takeStored(value: unknown): void {
  const stored = v.safeParse(ChoiceSchema, value);
  if (stored.success) take(stored.output);
}

let isFollowed = false;

/** Reads what is stored, once; from then on changes are told. Where nothing can be read the usual choice holds. */
function followStorage(): void {
  if (isFollowed) return;
  isFollowed = true;
  browser.storage.local.get(KEY).then(
    (stored) => takeStored(stored[KEY]),
    () => {},
  );
}

browser.storage.local.onChanged.addListener((changes) => {
  if (changes[KEY]) takeStored(changes[KEY].newValue);
});

/** The choice as it is stored on this machine; the usual one where nothing was chosen, or nothing can be read. */
export function useCitationChoice(): [CitationChoice, (choice: CitationChoice) => void] {
  const [choice, setChoice] = useState(current);
  useEffect(() => {
    listeners.add(setChoice);
    setChoice(current);
    followStorage();
    return () => {
      listeners.delete(setChoice);
    };
  }, []);
  return [choice, choose];
}

function choose(choice: CitationChoice): void {
  take(choice);
  // Where it cannot be stored it holds on this page.
  browser.storage.local.set({ [KEY]: choice }).catch(() => {});
}

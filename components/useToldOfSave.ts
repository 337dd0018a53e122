import { useEffect, useRef } from 'preact/hooks';
import * as v from 'valibot';

import type { Saved } from '@/utils/notes/note';

import { onMessage } from '@/utils/messages/messages';
import { SaveToldSchema } from '@/utils/messages/protocol';
import { noteId } from '@/utils/notes/digest';

/**
 * Hears what came of saving this article by the browser's own shortcut or menu.
 * @param told gets the note; undefined where it could not be stored.
 */
export function useToldOfSave(address: string, told: (saved: Saved | undefined) => void): void {
  const latest = useRef(told);
  latest.current = told;
  useEffect(
    () =>
      onMessage('saveTold', async ({ data, sender }) => {
        // The background stands in no tab; whatever has taken over a page's process does.
        if (sender.tab) return;
        const { id, saved } = v.parse(SaveToldSchema, data);
        if (id === (await noteId(address))) latest.current(saved && { ...saved, id });
      }),
    [address],
  );
}

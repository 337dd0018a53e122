import type { Actions } from '@/components/useActions';
import type { Listening } from '@/components/useListening';
import type { Marks } from '@/components/useMarks';

import { selectedPassage } from '@/components/selection';
import { stepBlock } from '@/components/storyBlocks';
import { t } from '@/components/strings';
import { useKeys } from '@/components/useKeys';
import { useLookKeys } from '@/components/useLookKeys';

export interface ReaderKeys {
  actions: Actions;
  marks: Marks;
  listening: Listening;
  onContents: () => void;
  onKeys: () => void;
}

/** What single keys do in the reader. What cannot be seen to happen is said. */
export function useReaderKeys({ actions, marks, listening, onContents, onKeys }: ReaderKeys): void {
  const look = useLookKeys(actions.say);
  useKeys({
    ...look,
    next: () => stepBlock(1),
    previous: () => stepBlock(-1),
    contents: onContents,
    highlight: () => (selectedPassage() ? marks.mark('yellow') : actions.say(t('highlightNone'))),
    note: () => void writeRemark(actions),
    copy: () => void actions.copy(),
    save: () => void actions.save(),
    listen: () => toggleListening(listening),
    print: () => print(),
    sheet: onKeys,
  });
}

function toggleListening({ state, start, pause, resume }: Listening): void {
  if (state === 'speaking') pause();
  else if (state === 'paused') resume();
  else start();
}

/** The field for a remark on the saved article; it is saved first where it is not. */
async function writeRemark({ save, saved }: Actions): Promise<void> {
  if (!saved && !(await save())) return;
  const field = await fieldOf();
  field?.scrollIntoView({ block: 'center', behavior: 'instant' });
  field?.focus({ preventScroll: true });
}

/** The field comes once the note has been read: looked for at every frame, for a second at most. */
async function fieldOf(): Promise<HTMLElement | null> {
  for (let frame = 0; frame < 60; frame++) {
    const field = document.querySelector<HTMLElement>('.saved-box textarea');
    if (field) return field;
    await new Promise(requestAnimationFrame);
  }
  return null;
}

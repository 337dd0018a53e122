import type { Actions } from '@/components/useActions';
import type { Listening } from '@/components/useListening';
import type { Marks } from '@/components/useMarks';

import { themeNames } from '@/components/LookSettings';
import { selectedPassage } from '@/components/selection';
import { stepBlock } from '@/components/storyBlocks';
import { t } from '@/components/strings';
import { useKeys } from '@/components/useKeys';
import { useSettings } from '@/components/useSettings';
import { nextSize } from '@/utils/settings/settings';

export interface ReaderKeys {
  actions: Actions;
  marks: Marks;
  listening: Listening;
  onContents: () => void;
  onKeys: () => void;
}

/** What single keys do in the reader. What cannot be seen to happen is said. */
export function useReaderKeys({ actions, marks, listening, onContents, onKeys }: ReaderKeys): void {
  const [settings, change] = useSettings();
  const resize = (by: 1 | -1): void => {
    const size = nextSize(settings.size, by);
    change({ size });
    actions.say(t('sizeIs', String(size)));
  };
  const switchTheme = (): void => {
    const theme = isDark() ? 'light' : 'dark';
    change({ theme });
    actions.say(t('themeIs', t(themeNames[theme])));
  };
  useKeys({
    next: () => stepBlock(1),
    previous: () => stepBlock(-1),
    contents: onContents,
    highlight: () => (selectedPassage() ? marks.mark('yellow') : false),
    note: () => void writeRemark(actions),
    copy: () => void actions.copy(),
    save: () => void actions.save(),
    listen: () => toggleListening(listening),
    theme: switchTheme,
    larger: () => resize(1),
    smaller: () => resize(-1),
    print: () => print(),
    sheet: onKeys,
  });
}

/** As it is shown now, whether it was chosen or is the system's. */
function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  if (theme === 'dark' || theme === 'black') return true;
  return theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches;
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

import type { Actions } from './useActions';
import type { KeyHandlers } from './useKeys';

import { nextSize } from '@/utils/settings/settings';
import { themeNames } from './LookSettings';
import { t } from './strings';
import { useSettings } from './useSettings';

/** Keys that set the story larger, smaller, light or dark, wherever one is read. What they did is said. */
export function useLookKeys(say: Actions['say']): Pick<KeyHandlers, 'theme' | 'larger' | 'smaller'> {
  const [settings, change] = useSettings();
  const resize = (by: 1 | -1): void => {
    const size = nextSize(settings.size, by);
    change({ size });
    say(t('sizeIs', String(size)));
  };
  const switchTheme = (): void => {
    const theme = isDark() ? 'light' : 'dark';
    change({ theme });
    say(t('themeIs', t(themeNames[theme])));
  };
  return { theme: switchTheme, larger: () => resize(1), smaller: () => resize(-1) };
}

/** As it is shown now, whether it was chosen or is the system's. */
function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  if (theme === 'dark' || theme === 'black') return true;
  return theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches;
}

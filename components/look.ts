import { readSettings, type Settings } from '@/utils/settings/settings';

/**
 * Sets the page's theme and the type of its story from the settings, as attributes and custom properties that the style
 * sheets read. Nothing is drawn anew but what changed.
 */
export function applyLook(settings: Settings, root: HTMLElement = document.documentElement): void {
  const { theme, typeface, size, width, leading, letters, words, paragraphs, justified } = settings;
  root.dataset['theme'] = theme;
  root.dataset['typeface'] = typeface;
  const values: Record<string, string> = {
    size: `${size / 16}rem`,
    width: `${width}em`,
    leading: String(leading),
    letters: `${letters}em`,
    words: `${words}em`,
    paragraphs: `${paragraphs}em`,
    align: justified ? 'justify' : 'start',
  };
  for (const [name, value] of Object.entries(values)) root.style.setProperty(`--story-${name}`, value);
}

const { theme, typeface, size, width, leading, letters, words, paragraphs, justified } =
  readSettings(undefined);
/** The look nobody has changed yet. */
export const usualLook: Partial<Settings> = {
  theme,
  typeface,
  size,
  width,
  leading,
  letters,
  words,
  paragraphs,
  justified,
};

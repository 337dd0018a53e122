import { Copy } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';

import type { Colour } from './useMarks';

import { highlightColours } from '@/utils/notes/note';
import { IconButton } from './IconButton';
import { selectedPassage } from './selection';
import { interfaceLanguage, type StringName, t } from './strings';

export const colourNames: Record<Colour, StringName> = {
  yellow: 'colourYellow',
  green: 'colourGreen',
  blue: 'colourBlue',
  pink: 'colourPink',
};

export interface SelectionBarProps {
  onMark: (colour: Colour) => void;
  onCopy: () => void;
}

/** What can be done with what is selected of the story: shown while something is, out of its way. */
export function SelectionBar({ onMark, onCopy }: SelectionBarProps) {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const onChange = (): void => setShown(selectedPassage() !== null);
    // The story may have been selected before this was there.
    onChange();
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, []);
  if (!isShown) return null;
  return (
    <div class="selection-bar" role="toolbar" aria-label={t('selectionBar')} lang={interfaceLanguage()}>
      {highlightColours.map((colour) => (
        <button
          key={colour}
          class={`swatch ${colour}`}
          type="button"
          title={t('highlightIn', t(colourNames[colour]))}
          // A press must not take the selection away.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onMark(colour)}
          data-action={`highlight-${colour}`}
        >
          <span class="hidden-label">{t('highlightIn', t(colourNames[colour]))}</span>
        </button>
      ))}
      <IconButton icon={Copy} label={t('copySelected')} action="copy-selected" onClick={onCopy} />
    </div>
  );
}

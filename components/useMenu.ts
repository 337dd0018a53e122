import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Menu {
  isOpen: boolean;
  toggle: () => void;
  /** Closes it and gives the focus back to its button. */
  close: () => void;
  /** The element around button and menu: a press outside of it closes the menu. */
  box: RefObject<HTMLDivElement | null>;
  button: RefObject<HTMLButtonElement | null>;
}

/** A menu below its button, closed by Escape, by a press elsewhere and by what is chosen. */
export function useMenu(): Menu {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const onPress = (event: Event): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    // Before whoever takes Escape for a wish to leave the page itself.
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    addEventListener('pointerdown', onPress);
    addEventListener('keydown', onEscape, { capture: true });
    return () => {
      removeEventListener('pointerdown', onPress);
      removeEventListener('keydown', onEscape, { capture: true });
    };
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return { isOpen, toggle: () => setOpen(!isOpen), close, box, button };
}

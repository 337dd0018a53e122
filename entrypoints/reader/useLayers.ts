import { useEffect, useRef } from 'preact/hooks';

/**
 * Escape takes one layer at a time: a field that is written in, what lies over the story, what is selected of it; only
 * then does it leave.
 * @param closeLayer closes what lies over the story; undefined while nothing does.
 */
export function useLayers(closeLayer: (() => void) | undefined): void {
  const latest = useRef(closeLayer);
  latest.current = closeLayer;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // While letters are being put together the key is the input method's.
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (leaveField(event.target)) return event.preventDefault();
      const selection = getSelection();
      const isSelected = selection !== null && !selection.isCollapsed;
      if (!latest.current && !isSelected) return;
      event.preventDefault();
      if (latest.current) latest.current();
      else selection?.removeAllRanges();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, []);
}

/** From a field that is written in, the focus goes to what stands around it: what was written is kept there. */
function leaveField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || !target.matches('textarea, input[type=text]')) return false;
  const around = target.closest<HTMLElement>('section, main') ?? document.body;
  around.tabIndex = -1;
  around.focus({ preventScroll: true });
  return true;
}

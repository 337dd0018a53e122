import { useEffect, useRef } from 'preact/hooks';

/**
 * Escape takes one layer at a time: what lies over the story, then what is selected of it; only then does it leave.
 * @param closeLayer closes what lies over the story; undefined while nothing does.
 */
export function useLayers(closeLayer: (() => void) | undefined): void {
  const latest = useRef(closeLayer);
  latest.current = closeLayer;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
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

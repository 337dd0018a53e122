import type { PickAction } from './keys';
import type { Sheet } from './sheet';

export interface Ears {
  /** @returns whether the key was meant for us; the browser does nothing more with it. */
  onKey(event: KeyboardEvent): boolean;
  onPoint(x: number, y: number): void;
  onPress(x: number, y: number, isTouch: boolean): void;
  onAction(action: PickAction): void;
  /** The page has scrolled, or the window changed. */
  onMove(): void;
}

const ofKeys = ['keydown', 'keypress', 'keyup'] as const;
const ofPointers = [
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointerover',
  'pointerout',
  'pointercancel',
  'mousedown',
  'mousemove',
  'mouseup',
  'mouseover',
  'mouseout',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'dragstart',
  'selectstart',
  'wheel',
] as const;

/**
 * Hears keys and pointers at the window, before anything of the page that was not there first, and keeps them from it.
 * From outside a closed shadow root does not tell which of its parts was meant: the sheet is asked by place.
 */
export function listen(sheet: Sheet, signal: AbortSignal, ears: Ears): void {
  let pointer = { x: -1, y: -1 };
  /** The kind of pointer that was pressed; undefined for a click that assistive technology makes. */
  let pressed: string | undefined;
  // Wheel and touch go on scrolling the page.
  const options = { capture: true, signal };
  const quiet = { ...options, passive: true };

  for (const type of ofKeys)
    window.addEventListener(
      type,
      (event) => {
        event.stopImmediatePropagation();
        if (event.type === 'keydown' && !event.isComposing && ears.onKey(event)) event.preventDefault();
      },
      options,
    );
  const onClick = (x: number, y: number): void => {
    const isTouch = pressed === 'touch';
    const at = sheet.at(x, y);
    pressed = undefined;
    if (at === undefined) ears.onPress(x, y, isTouch);
    else if (at !== 'bar') ears.onAction(at);
  };
  const onMove = (x: number, y: number): void => {
    // The page may move under a pointer that stands still: the keyboard's choice stays.
    if (x === pointer.x && y === pointer.y) return;
    pointer = { x, y };
    if (sheet.at(x, y) === undefined) ears.onPoint(x, y);
  };
  const onPointer = (event: Event): void => {
    if (event.target !== sheet.host) return;
    const { type } = event;
    if (type === 'click' && pressed === undefined) return;
    event.stopImmediatePropagation();
    // The focus stays where the keyboard has it.
    if (type === 'mousedown' || type === 'contextmenu') event.preventDefault();
    if (!(event instanceof MouseEvent)) return;
    if (type === 'click') onClick(event.clientX, event.clientY);
    if (!(event instanceof PointerEvent)) return;
    if (type === 'pointerdown') pressed = event.pointerType;
    if (type === 'pointermove' && event.pointerType !== 'touch') onMove(event.clientX, event.clientY);
  };
  for (const type of ofPointers)
    window.addEventListener(type, onPointer, /^(?:wheel|touch)/.test(type) ? quiet : options);
  window.addEventListener('scroll', () => ears.onMove(), quiet);
  window.addEventListener('resize', () => ears.onMove(), quiet);
}

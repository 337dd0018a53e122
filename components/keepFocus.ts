const focusable =
  'a[href], button:not(:disabled), input:not(:disabled):not([hidden]), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex="-1"])';

/** Where a control stood: the boxes around it, from the inside out, and which of their controls it was. */
interface Place {
  control: Element;
  boxes: { box: Element; index: number }[];
}

/**
 * Keeps the focus where its owner was at work. A control that goes away, or is switched off for a while, takes the focus with it, and the keyboard
 * begins at the top again: here the control that now stands in its place gets it. What sets the focus by itself goes first.
 * @param root the page or, for tests, a part of it.
 */
export function keepFocus(root: Document = document): void {
  let place: Place | undefined;
  const isLost = (): boolean => root.activeElement === null || root.activeElement === root.body;
  root.addEventListener('focusin', ({ target }) => {
    place = target instanceof Element ? placeOf(target) : undefined;
  });
  // A click beside every control is a wish to leave them.
  root.addEventListener('pointerdown', () => {
    place = undefined;
  });
  // A page that takes the focus from the frame over it takes it from the control in it as well; when it comes back, so does
  // that.
  root.defaultView?.addEventListener('focus', ({ target }) => {
    const control = place?.control;
    if (target !== root.defaultView || !isLost() || !control?.isConnected) return;
    if (control instanceof HTMLElement) control.focus({ preventScroll: true });
  });
  const observer = new MutationObserver(() => {
    if (!place || !isLost()) return;
    const { control } = place;
    if (control.isConnected && control.matches(':disabled')) return;
    const next = control.isConnected && control.matches(focusable) ? control : successor(place);
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  });
  observer.observe(root.body, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden'] });
}

/** Further out nothing is near any more. */
const DEEP = 8;

function placeOf(control: Element): Place {
  const boxes: Place['boxes'] = [];
  for (let box = control.parentElement; box && boxes.length < DEEP; box = box.parentElement)
    boxes.push({ box, index: controlsOf(box).indexOf(control) });
  return { control, boxes };
}

const controlsOf = (box: Element): Element[] =>
  [...box.querySelectorAll(focusable)].filter((one) => one.checkVisibility());

function successor({ boxes }: Place): Element | undefined {
  for (const { box, index } of boxes) {
    const controls = box.isConnected ? controlsOf(box) : [];
    if (controls.length > 0) return controls[Math.min(Math.max(0, index), controls.length - 1)];
  }
  return undefined;
}

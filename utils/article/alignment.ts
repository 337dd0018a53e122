import type { TextBlock } from './blocks';

type Align = NonNullable<TextBlock['align']>;

const stated = /^(?:left|right|center|justify)$/;
const byClass = /(?:^|\s)(?:text|ta)-(right|center|justify)(?:\s|$)/;

/** How a text is aligned, by the nearest style, attribute or class that says so; undefined when none does. */
export function alignment(origin: Element): Align | undefined {
  let element: Element | null = origin;
  for (let steps = 0; element && steps < 4; steps++, element = element.parentElement) {
    const own = ownAlignment(element);
    if (own) return own;
    if (/^(?:p|div|td|li|h[1-6])$/.test(element.localName)) return undefined;
  }
  return undefined;
}

function ownAlignment(element: Element): Align | undefined {
  if (element.localName === 'center') return 'center';
  const style = /text-align\s*:\s*(\w+)/i.exec(element.getAttribute('style') ?? '')?.[1];
  const value = (style ?? element.getAttribute('align') ?? '').toLowerCase();
  if (stated.test(value)) return value as Align;
  return byClass.exec(element.getAttribute('class') ?? '')?.[1] as Align | undefined;
}

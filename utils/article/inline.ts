/** Inline elements that carry meaning, under the name they leave with. Any other inline element is see-through. */
export const inlineNames: Record<string, string> = {
  a: 'a',
  abbr: 'abbr',
  b: 'strong',
  bdi: 'bdi',
  bdo: 'bdo',
  cite: 'cite',
  code: 'code',
  del: 'del',
  dfn: 'dfn',
  em: 'em',
  i: 'em',
  ins: 'ins',
  kbd: 'kbd',
  mark: 'mark',
  q: 'q',
  s: 's',
  samp: 'samp',
  small: 'small',
  strike: 's',
  strong: 'strong',
  sub: 'sub',
  sup: 'sup',
  time: 'time',
  u: 'u',
  var: 'var',
};

const transparent = new Set([
  'span',
  'font',
  'tt',
  'big',
  'label',
  'nobr',
  'acronym',
  'wbr',
  'picture',
  'output',
  'data',
  'ruby',
  'rb',
  'rt',
  'rp',
]);

/** Whether an element stands within a line of text. Custom elements count as such: what is in them decides. */
export const isInline = (name: string): boolean =>
  name in inlineNames || transparent.has(name) || name.includes('-');

/** What a style of its own makes of an element that means nothing by name. */
export function styledAs(element: Element): 'strong' | 'em' | undefined {
  const style = element.getAttribute('style') ?? '';
  if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) return 'strong';
  return /font-style\s*:\s*italic/i.test(style) ? 'em' : undefined;
}

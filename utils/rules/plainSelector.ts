/**
 * Whether a selector is of the kind `selectorFor` makes: names, attributes, places, one below the other. Others, which
 * may look through a page for minutes (`:has(*:has(*))`), are asked of no page.
 */
export function isPlainSelector(selector: string): boolean {
  const bare = selector.replace(/\\(?:[\da-f]{1,6} ?|[^\n])/gi, 'x').replace(/"[^"\n]*"/g, '"');
  return (
    !/[^\p{L}\p{M}\p{N}\p{S}\p{Pd}_#.>: ()[\]="\u0080-\u{10ffff}]/u.test(bare) &&
    !/[,~+*|^$]/.test(bare) &&
    bare
      .split(':')
      .slice(1)
      .every((part) => /^(?:nth-of-type\(\d{1,5}\)|scope(?![\w-]))/.test(part))
  );
}

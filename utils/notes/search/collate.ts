const collator = new Intl.Collator('vi', { numeric: true });

/** The order of Vietnamese dictionaries: a ă â b c d đ e ê …, the tone deciding last; numbers by their value. */
export function byTitle(a: string, b: string): number {
  return collator.compare(a, b);
}

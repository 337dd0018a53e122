import type { Span } from '@/utils/article/span';

import type { Anchor } from './describe';

/**
 * The passage where it was, or where its letters and those around it stand once: most pages never change. Where they
 * stand several times, only the old place tells.
 */
export function findAsItWas(text: string, { quote, prefix, suffix, start }: Anchor): Span | undefined {
  if (!quote) return undefined;
  const around = prefix + quote + suffix;
  const from = start - prefix.length;
  if (from >= 0 && text.startsWith(around, from)) return { start, end: start + quote.length };
  // A word alone, at the end of its context, is no proof.
  if (around.length - quote.length < 24) return undefined;
  const at = text.indexOf(around);
  if (at < 0 || text.indexOf(around, at + 1) >= 0) return undefined;
  const found = at + prefix.length;
  return { start: found, end: found + quote.length };
}

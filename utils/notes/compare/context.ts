import type { Change } from './change';
import { isSyllable, readTokens } from './tokens';

/** Stands for a long stretch that stayed the same. */
export interface Gap {
  kind: 'gap';
  /** How many syllables it has. */
  syllables: number;
}

/**
 * Shortens what stayed the same, for showing.
 * @param syllables how many are kept on each side of a change; a stretch that would lose no more than that stays whole.
 * @returns a gap alone for a long text without changes.
 */
export function withContext(changes: readonly Change[], syllables = 12): (Change | Gap)[] {
  return changes.flatMap((change, i) => {
    if (change.kind !== 'same') return [change];
    return shorten(change.text, i > 0 ? syllables : 0, i < changes.length - 1 ? syllables : 0, syllables);
  });
}

function shorten(text: string, before: number, behind: number, least: number): (Change | Gap)[] {
  const tokens = readTokens(text);
  const places = tokens.flatMap((token, i) => (isSyllable(token) ? [i] : []));
  const hidden = places.length - before - behind;
  if (hidden <= least) return [{ kind: 'same', text }];
  const head = before ? tokens.slice(0, (places[before - 1] ?? 0) + 1).join('') : '';
  const tail = behind ? tokens.slice(places[places.length - behind]).join('') : '';
  return [
    ...(head ? [{ kind: 'same' as const, text: head }] : []),
    { kind: 'gap', syllables: hidden },
    ...(tail ? [{ kind: 'same' as const, text: tail }] : []),
  ];
}

import type { Form } from './vocabulary';

import { type Postings, slotOf, worthOf } from './postings';

export interface Hit {
  slot: number;
  score: number;
}

/**
 * Slots below `slots` in which every word of a query stands in one of its forms, those of removed notes among them;
 * each word adds its best form's worth there by its rarity. Rare words go first: they leave few for the others.
 */
export function holdingAll(forms: readonly Form[][], postings: Postings, slots: number): Hit[] {
  const ranked = forms
    .map((list) => ({ list, often: list.reduce((sum, { term }) => sum + postings.length(term), 0) }))
    .sort((a, b) => a.often - b.often);
  const scores = new Float32Array(slots);
  /** How many of the words, in their order, each slot has so far. */
  const held = new Uint8Array(slots);
  const best = new Float32Array(slots);
  for (const [w, { list, often }] of ranked.entries()) {
    const rarity = Math.log(1 + slots / Math.min(slots, Math.max(1, often)));
    best.fill(0);
    for (const { term, weight } of list) raise(best, postings.of(term), weight);
    for (let slot = 0; slot < slots; slot += 1) {
      const worth = best[slot] ?? 0;
      if (worth === 0 || held[slot] !== w) continue;
      held[slot] = w + 1;
      scores[slot] = (scores[slot] ?? 0) + worth * rarity;
    }
  }
  const hits: Hit[] = [];
  for (let slot = 0; slot < slots; slot += 1) {
    if (held[slot] === ranked.length) hits.push({ slot, score: scores[slot] ?? 0 });
  }
  return hits;
}

function raise(best: Float32Array, postings: Uint32Array, weight: number): void {
  for (let i = 0; i < postings.length; i += 1) {
    const posting = postings[i] ?? 0;
    const slot = slotOf(posting);
    const worth = worthOf(posting) * weight;
    if (worth > (best[slot] ?? 0)) best[slot] = worth;
  }
}

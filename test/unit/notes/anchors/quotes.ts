import type { Span } from '@/utils/article/span';

import type { Random } from './random';

export interface Quoted extends Span {
  length: 'word' | 'phrase' | 'sentence' | 'paragraph' | 'across';
}

export function paragraphs(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

/** Enough for texts made here, whose sentences end in a mark and a capital follows. */
export function sentences(text: string): Span[] {
  return paragraphs(text).flatMap(({ start, end }) => {
    const out: Span[] = [];
    let from = start;
    for (const m of text.slice(start, end).matchAll(/[.!?]”?(?=\s+[\p{Lu}“])/gu)) {
      if (/\bTS\.$/u.test(text.slice(0, start + m.index + 1))) continue;
      out.push({ start: from, end: start + m.index + m[0].length });
      from = start + m.index + m[0].length + 1;
    }
    if (from < end) out.push({ start: from, end });
    return out;
  });
}

export function words(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  return [...text.slice(within.start, within.end).matchAll(/[\p{L}\p{M}\p{N}]+(?:[.,/][\p{N}]+)*/gu)].map(
    (m) => ({
      start: within.start + m.index,
      end: within.start + m.index + m[0].length,
    }),
  );
}

/** Stretches a reader might mark: words, phrases, sentences, paragraphs, and stretches across paragraphs. */
export function chooseQuotes(text: string, random: Random): Quoted[] {
  const out: Quoted[] = [];
  const all = words(text);
  const long = all.filter(({ start, end }) => end - start >= 3);
  for (let i = 0; i < 4; i++) out.push({ ...random.pick(long), length: 'word' });
  for (let i = 0; i < 4; i++) {
    const paragraph = random.pick(paragraphs(text).filter((p) => words(text, p).length > 8));
    const inside = words(text, paragraph);
    const first = random.int(0, inside.length - 8);
    const last = first + random.int(2, 6);
    out.push({ start: inside[first]?.start ?? 0, end: inside[last]?.end ?? 0, length: 'phrase' });
  }
  for (let i = 0; i < 5; i++) out.push({ ...random.pick(sentences(text)), length: 'sentence' });
  for (let i = 0; i < 3; i++) out.push({ ...random.pick(paragraphs(text)), length: 'paragraph' });
  for (let i = 0; i < 3; i++) {
    const first = random.int(0, all.length - 120);
    const last = first + random.int(40, 110);
    const span = { start: all[first]?.start ?? 0, end: all[last]?.end ?? 0 };
    if (text.slice(span.start, span.end).includes('\n')) out.push({ ...span, length: 'across' });
  }
  return out;
}

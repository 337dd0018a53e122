import { expect, test } from 'vitest';

import { splitSentences } from '@/utils/summary/sentences';
import cases from './sentences.cases.json';

/** A case marks its boundaries with a bar; a bar between spaces stands for one space. */
function read(marked: string): { text: string; sentences: string[] } {
  return {
    text: marked.replaceAll(' ¦ ', ' ').replaceAll('¦', ''),
    sentences: marked.split('¦').map((piece) => piece.trim()),
  };
}

test.each(Object.entries(cases).flatMap(([about, list]) => list.map((marked) => [about, marked] as const)))(
  '%s: %s',
  (_, marked) => {
    const { text, sentences } = read(marked);
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(sentences);
  },
);

test('a sentence knows its exact place', () => {
  for (const marked of Object.values(cases).flat()) {
    const { text } = read(marked);
    for (const { text: own, start, end } of splitSentences(text)) expect(text.slice(start, end)).toBe(own);
  }
});

import { describe, expect, test } from 'vitest';

import { writeOut } from '@/utils/build/letterClasses';

/** Built at run time, so that the patterns of this file are the standard ones. */
const standard = (property: string): RegExp => new RegExp(`^\\${'p'}{${property}}$`, 'u');
const written = (property: string): RegExp => new RegExp(writeOut(`^\\${'p'}{${property}}$`), 'u');

/** Latin with Vietnamese, Greek, Cyrillic: what upper and lower case are told apart in. */
const cased: [number, number][] = [
  [0, 0x17f],
  [0x1a0, 0x1b0],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x1ea0, 0x1ef9],
];

const unassigned = standard('Cn');

function differing(property: string, blocks: [number, number][]): string[] {
  const [one, other] = [standard(property), written(property)];
  const found: string[] = [];
  for (const [from, to] of blocks) {
    for (let code = from; code <= to; code++) {
      const letter = String.fromCodePoint(code);
      // What Unicode has not assigned yet may count as what stands around it.
      if (unassigned.test(letter)) continue;
      if (one.test(letter) !== other.test(letter)) found.push(code.toString(16));
    }
  }
  return found;
}

describe('classes that are written out', () => {
  test('are the standard ones in Latin, Greek and Cyrillic', () => {
    expect(differing('L', [[0, 0x2c1], ...cased])).toEqual([]);
    expect(differing('Lu', cased)).toEqual([]);
    expect(differing('Ll', cased)).toEqual([]);
    expect(differing('N', [[0, 0x5ff]])).toEqual([]);
  });

  test('hold the letters of every other script, and none of its punctuation', () => {
    const letter = written('L');
    for (const each of 'أبجדםकগதไทยລາວខ្មែរ日本語가나ひカー々ﻙＡ') expect(letter.test(each), each).toBe(true);
    for (const each of '،؟۔।॥฿。、「」・·€→★☎“”…–—×÷¡¿') expect(letter.test(each), each).toBe(false);
  });

  test('stand in classes, by themselves, negated and in strings', () => {
    const source = (text: string): string => text.replaceAll('§', `\\${'p'}`);
    const made = (text: string): RegExp => new RegExp(writeOut(source(text)), 'u');
    expect('Đường 3/2'.match(made('[§{L}§{N}]+'))?.[0]).toBe('Đường');
    expect('(Đ)'.replace(made('[^§{L}\\]]'), '')).toBe('Đ)');
    expect(made('^\\[§{Lu}§{Ll}+\\]$').test('[Huế]')).toBe(true);
    expect(made('^[\\]§{M}§{L}]+$').test('e\u0301]')).toBe(true);
    expect(writeOut(source('§{Pd}[§{Cc}§{sc=Thai}]'))).toBe(source('§{Pd}[§{Cc}§{sc=Thai}]'));
    expect(writeOut(`\\\\${'p'}{N}`, '\\\\')).not.toContain('{');
  });
});

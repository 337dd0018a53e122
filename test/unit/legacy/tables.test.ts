import { expect, test } from 'vitest';

import { repairLegacy } from '@/utils/article/legacy/repairLegacy';

import { encodeTcvn3, encodeVni, readAs, readAsUserDefined } from './encode';
import { headlines, sentences, toned } from './prose';

const vowels = [...'aăâeêioôơuưy'];
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const small = [...vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))), 'đ'];
const capitals = small.map((letter) => letter.toUpperCase());

test('there are 73 small letters to write, and each has its own signs', () => {
  expect(small).toHaveLength(73);
  expect(new Set(small.map(encodeTcvn3)).size).toBe(73);
  expect(new Set(small.map(encodeVni)).size).toBe(73);
});

test.each(small)('%s comes back from TCVN3', (letter) => {
  expect(repairLegacy(`x${encodeTcvn3(letter)}`, 'tcvn3')).toBe(`x${letter}`);
  expect(repairLegacy(`x${encodeTcvn3(letter)}`, 'tcvn3', true)).toBe(`X${letter.toUpperCase()}`);
});

test.each([...small, ...capitals])('%s comes back from VNI', (letter) => {
  expect(repairLegacy(encodeVni(letter), 'vni')).toBe(letter);
});

test('the seven capitals TCVN3 has come back as capitals', () => {
  expect(repairLegacy('x¡x¢x£x¤x¥x¦x§x', 'tcvn3')).toBe('xĂxÂxÊxÔxƠxƯxĐx');
});

test('a capital and its own vowel, as converters write what the fonts lack, is one capital', () => {
  expect(repairLegacy('Aµ A¸ ¢Ê £Õ OÞ §Þa Uñ', 'tcvn3')).toBe('À Á Ấ Ế Oị Địa Ủ');
});

test('VNI follows the base letter where the mark is typed small or large', () => {
  expect(repairLegacy('Uûy ban, AÂU, ñAËT', 'vni')).toBe('Ủy ban, ÂU, đẶT');
});

test('plain text, figures and signs stay as they are in both', () => {
  const plain = 'Internet 2.0: 30% (a/b) - “x” … – 15.000 USD';
  for (const encoding of ['tcvn3', 'vni'] as const) expect(repairLegacy(plain, encoding)).toBe(plain);
});

test('signs that stand alone are signs in TCVN3, and letters where they are short for a word', () => {
  expect(repairLegacy('· Môc 1\n§ Môc 2\n© 2005 – 1½ tÊn', 'tcvn3')).toBe(
    '· Mục 1\n§ Mục 2\n© 2005 – 1½ tấn',
  );
  expect(repairLegacy('§. TrÇn Phó; §/c Hµ; gi¸ 500 ®; ®) kh¸c', 'tcvn3')).toBe(
    'Đ. Trần Phú; Đ/c Hà; giá 500 đ; đ) khác',
  );
});

const singleBytes = [...sentences, ...headlines].filter((text) => !/[“”…–]/.test(text));

test('a page that browsers took for windows-1258 or for no character set at all is read as well', () => {
  for (const text of singleBytes) {
    const bytes = encodeTcvn3(text);
    expect(repairLegacy(readAsUserDefined(bytes), 'tcvn3')).toBe(text);
    if (text !== text.toUpperCase()) expect(repairLegacy(readAs('windows-1258', bytes), 'tcvn3')).toBe(text);
  }
  for (const text of [...singleBytes, ...toned]) {
    expect(repairLegacy(readAsUserDefined(encodeVni(text)), 'vni')).toBe(text);
    expect(repairLegacy(readAs('windows-1258', encodeVni(text)), 'vni')).toBe(text);
  }
});

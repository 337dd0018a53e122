import type { LegacyEncoding } from './encoding';

/**
 * Letters windows-1258 shows for bytes that windows-1252, by which the tables here are written, shows otherwise; as
 * far as the encoding has letters there.
 */
const vietnamesePage: Record<LegacyEncoding, ReadonlyMap<string, string>> = {
  tcvn3: new Map([
    ['\u0300', 'Ì'],
    ['\u0110', 'Ð'],
    ['\u0309', 'Ò'],
    ['\u01A0', 'Õ'],
    ['\u01AF', 'Ý'],
    ['\u0303', 'Þ'],
    ['\u0103', 'ã'],
    ['\u0301', 'ì'],
    ['\u0323', 'ò'],
    ['\u01A1', 'õ'],
    ['\u01B0', 'ý'],
    ['\u20AB', 'þ'],
  ]),
  vni: new Map([
    ['\u0102', 'Ã'],
    ['\u0300', 'Ì'],
    ['\u0309', 'Ò'],
    ['\u01A0', 'Õ'],
    ['\u0103', 'ã'],
    ['\u0301', 'ì'],
    ['\u0323', 'ò'],
    ['\u01A1', 'õ'],
  ]),
};

/** In TCVN3 Đ stands for a small letter: `xĐt`, not `NĐ`. */
const misread = /[ăơư₫ĂƠƯ]|[\u0300\u0301\u0303\u0309\u0323]|(?<=[a-z®])Đ/g;

/**
 * A page that names no character set is read by browsers set to Vietnamese as windows-1258: the text as
 * windows-1252 would have shown it. Vietnamese letters of Unicode are lost by this; legacy text has none.
 */
export const undoVietnamesePage = (text: string, encoding: LegacyEncoding): string =>
  text.replace(misread, (letter) => vietnamesePage[encoding].get(letter) ?? letter);

/** `charset=x-user-defined`, by which pages kept the bytes of their fonts: U+F780 to U+F7FF. And µ as Greek. */
const privateLetters = /[\uF780-\uF7FF\u03BC]/g;

const upperHalf = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 128 }, (_, at) => 128 + at),
);

export const undoPrivateLetters = (text: string): string =>
  text.replace(privateLetters, (letter) =>
    letter === '\u03BC' ? 'µ' : upperHalf.charAt(letter.charCodeAt(0) - 0xf780),
  );

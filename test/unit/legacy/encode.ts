/** Unicode into the two legacy encodings, as old programs wrote it; written apart from the tables it tests. */

const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** The bytes of one vowel: plain, huyền, hỏi, ngã, sắc, nặng. */
const tcvn3Bytes: Record<string, number[]> = {
  a: [0x61, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9],
  ă: [0xa8, 0xbb, 0xbc, 0xbd, 0xbe, 0xc6],
  â: [0xa9, 0xc7, 0xc8, 0xc9, 0xca, 0xcb],
  e: [0x65, 0xcc, 0xce, 0xcf, 0xd0, 0xd1],
  ê: [0xaa, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6],
  i: [0x69, 0xd7, 0xd8, 0xdc, 0xdd, 0xde],
  o: [0x6f, 0xdf, 0xe1, 0xe2, 0xe3, 0xe4],
  ô: [0xab, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9],
  ơ: [0xac, 0xea, 0xeb, 0xec, 0xed, 0xee],
  u: [0x75, 0xef, 0xf1, 0xf2, 0xf3, 0xf4],
  ư: [0xad, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9],
  y: [0x79, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe],
  đ: [0xae],
};
const tcvn3Capitals: Record<string, number> = {
  Ă: 0xa1,
  Â: 0xa2,
  Ê: 0xa3,
  Ô: 0xa4,
  Ơ: 0xa5,
  Ư: 0xa6,
  Đ: 0xa7,
};

/** A small letter as its vowel and its tone, 0 for none. */
function parted(letter: string): { vowel: string; tone: number } {
  const marks = letter.normalize('NFD');
  const tone = tones.findIndex((mark) => marks.includes(mark));
  const vowel = (tone < 0 ? marks : marks.replace(tones[tone] ?? '', '')).normalize('NFC');
  return { vowel, tone: tone + 1 };
}

const byte = (code: number | undefined, otherwise: string): string =>
  code === undefined ? otherwise : String.fromCharCode(code);

/** The fonts have no capital with a tone: it is typed as the small letter. */
export function encodeTcvn3(text: string): string {
  return [...text]
    .map((letter) => {
      const capital = tcvn3Capitals[letter];
      if (capital !== undefined) return byte(capital, letter);
      const { vowel, tone } = parted(letter.toLowerCase());
      if (letter !== letter.toLowerCase() && tone === 0) return letter;
      return byte(tcvn3Bytes[vowel]?.[tone], letter);
    })
    .join('');
}

/** What VNI types behind a vowel: huyền, hỏi, ngã, sắc, nặng; for ă, â, ê, ô first the mark alone. */
const vniTones = ['', 'ø', 'û', 'õ', 'ù', 'ï'];
const vniRoofs = ['â', 'à', 'å', 'ã', 'á', 'ä'];
const vniBreves = ['ê', 'è', 'ú', 'ü', 'é', 'ë'];
const vniDotted = ['i', 'ì', 'æ', 'ó', 'í', 'ò'];

export function encodeVni(text: string): string {
  return [...text]
    .map((letter) => {
      const small = letter.toLowerCase();
      const signs = vniSigns(small);
      return small === letter ? signs : signs.toUpperCase();
    })
    .join('');
}

function vniSigns(letter: string): string {
  if (letter === 'đ') return 'ñ';
  if (letter === 'ỵ') return 'î';
  const { vowel, tone } = parted(letter);
  if (vowel === 'i') return vniDotted[tone] ?? letter;
  if (vowel === 'ă') return `a${vniBreves[tone]}`;
  if ('âêô'.includes(vowel)) return `${vowel.normalize('NFD').charAt(0)}${vniRoofs[tone]}`;
  if (vowel === 'ơ' || vowel === 'ư') return `${vowel === 'ơ' ? 'ô' : 'ö'}${vniTones[tone]}`;
  return 'aeouy'.includes(vowel) ? `${vowel}${vniTones[tone]}` : letter;
}

/** Text of single bytes as browsers show it when a page is taken for another character set. */
export const readAs = (charset: string, text: string): string =>
  new TextDecoder(charset).decode(Uint8Array.from([...text], (letter) => letter.charCodeAt(0)));

/** Text of single bytes under `charset=x-user-defined`. */
export const readAsUserDefined = (text: string): string =>
  [...text]
    .map((letter) => (letter < '\x80' ? letter : String.fromCharCode(0xf700 + letter.charCodeAt(0))))
    .join('');

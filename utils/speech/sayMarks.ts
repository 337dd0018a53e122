const signs: Readonly<Record<string, string>> = {
  '≥': 'lớn hơn hoặc bằng',
  '≤': 'nhỏ hơn hoặc bằng',
  '>': 'lớn hơn',
  '<': 'nhỏ hơn',
  '=': 'bằng',
  '±': 'cộng trừ',
  '~': 'khoảng',
  '≈': 'khoảng',
};

/** Signs of comparing and reckoning beside figures, and the "&" between words. */
export const sayMarks = (text: string): string =>
  text
    .replace(/\s?(?<![-=<>])([≥≤><=±~≈])\s?(?=\d)/gu, (_, sign: string) => ` ${signs[sign]} `)
    .replace(/(\d)\s?\+\s?(?=\d)/gu, '$1 cộng ')
    .replace(/(?<=^|[\s(])\+(?=\d)/gu, 'cộng ')
    .replace(/(\d)\s?[x×]\s?(?=\d)/gu, '$1 nhân ')
    .replace(/\s&\s(?!\p{Lu}{2})/gu, ' và ')
    .replace(/(?<!\p{L})covid\s?-?\s?19(?!\d)/giu, 'cô vít mười chín');

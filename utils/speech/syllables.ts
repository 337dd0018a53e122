const onset = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?';
const nucleus =
  '(?:uyê|uya|uyu|uây|uôi|ươi|ươu|iêu|yêu|oai|oay|oao|oeo|oă|oa|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|yê|[aăâeêioôơuưy])';
const shape = new RegExp(`^${onset}${nucleus}(ch|c|p|t|ng|nh|m|n)?$`, 'u');
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether letters spell a syllable of Vietnamese, in capitals or not: "hội", "UYÊN"; "UBND", "GDP" and "BOT" do not. */
export function isSyllable(letters: string): boolean {
  if (letters.length > 8) return false;
  const apart = letters.toLowerCase().normalize('NFD');
  const match = shape.exec(apart.replace(tones, '').normalize('NFC'));
  if (!match) return false;
  // A syllable that ends in a stop is never without a tone.
  return !/^(?:ch|c|p|t)$/u.test(match[1] ?? '') || /[\u0301\u0323]/u.test(apart);
}

/** Whether a word carries a tone or a mark that abbreviations do not have ("Đ" and "Ư" are common in them). */
export const isMarked = (letters: string): boolean =>
  /[\u0300\u0301\u0302\u0303\u0306\u0309\u0323]|[ơƠ]/u.test(
    letters.normalize('NFD').replace(/o\u031b/giu, 'ơ'),
  );

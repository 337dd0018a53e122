const [grave, hook, tilde, acute, dot] = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const [circumflex, breve] = ['\u0302', '\u0306'];

/** What is typed behind a vowel, and the marks it stands for. */
const tones = new Map([
  ['ø', grave],
  ['û', hook],
  ['õ', tilde],
  ['ù', acute],
  ['ï', dot],
]);

/** The circumflex of â, ê, ô alone and with each tone. */
const circumflexes = new Map([
  ['â', circumflex],
  ['à', `${circumflex}${grave}`],
  ['å', `${circumflex}${hook}`],
  ['ã', `${circumflex}${tilde}`],
  ['á', `${circumflex}${acute}`],
  ['ä', `${circumflex}${dot}`],
]);

/** The breve of ă. */
const breves = new Map([
  ['ê', breve],
  ['è', `${breve}${grave}`],
  ['ú', `${breve}${hook}`],
  ['ü', `${breve}${tilde}`],
  ['é', `${breve}${acute}`],
  ['ë', `${breve}${dot}`],
]);

const marks = new Map([...tones, ...circumflexes, ...breves]);

/** Letters of one sign; ơ and ư take a tone behind them like any vowel. */
const singles = new Map([
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['í', 'í'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]);

/** A vowel and its mark, or a letter of one sign. A mark may be typed small behind a capital: `Uûy ban`. */
const letters = /a[âàåãáäêèúüéëøûõùï]|[eo][âàåãáäøûõùï]|[uyôö][øûõùï]|[ôöñìæóíòî]/gi;

/** VNI as Unicode. The capital or small letter is told by the first sign of a pair. */
export function decodeVni(text: string): string {
  return text.replace(letters, (signs) => {
    const base = signs.charAt(0);
    const small = base.toLowerCase();
    const letter = `${singles.get(small) ?? small}${marks.get(signs.charAt(1).toLowerCase()) ?? ''}`;
    return (base === small ? letter : letter.toUpperCase()).normalize('NFC');
  });
}

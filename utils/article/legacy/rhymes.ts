/**
 * What can stand behind the first consonant of a Vietnamese syllable, without its tone, by the vowel it begins with.
 * `ak ăk` stand in names of the Central Highlands (Đắk Lắk), `ooc oong` in borrowed words (xe rơ moóc).
 */
export const rhymes: ReadonlySet<string> = new Set(
  [
    'a ac ach ai ak am an ang anh ao ap at au ay',
    'ăc ăk ăm ăn ăng ăp ăt',
    'âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et',
    'ê êch êm ên ênh êp êt êu',
    'i ia ich im in inh ip it iu',
    'iêc iêm iên iêng iêp iêt iêu',
    'y yêm yên yêng yêt yêu',
    'o oc oi om on ong ooc oong op ot',
    'oa oac oach oai oam oan oang oanh oao oap oat oay',
    'oăc oăm oăn oăng oăt oe oen oeo oet',
    'ô ôc ôi ôm ôn ông ôp ôt',
    'ơ ơi ơm ơn ơp ơt',
    'u ua uc ui um un ung up ut',
    'uân uâng uât uây uê uêch uênh uơ',
    'uôc uôi uôm uôn uông uôt',
    'uy uya uych uyên uyêt uyn uynh uyp uyt uyu',
    'ư ưa ưc ưi ưm ưng ưt ưu',
    'ươc ươi ươm ươn ương ươp ươt ươu',
  ].flatMap((row) => row.split(' ')),
);

/** Behind `qu` its own `u` is left out: `quít` beside `quýt`; `uôc` is `quôc`. */
export const rhymesAfterQu: ReadonlySet<string> = new Set([
  'i',
  'ich',
  'in',
  'inh',
  'it',
  'ôc',
  'ơi',
  'êt',
  'ên',
]);

/** `gi` and `iê` share their `i`: giêng, giết. */
export const rhymesAfterGi: ReadonlySet<string> = new Set(['êc', 'êm', 'ên', 'êng', 'êp', 'êt', 'êu']);

/** First consonants, the longer before the shorter. */
export const onsets: readonly string[] = [
  ...['ngh', 'ch', 'gh', 'gi', 'kh', 'ng', 'nh', 'ph', 'qu', 'th', 'tr'],
  ...['b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x'],
];

/** Behind b, m, p, ph, v no lips are rounded again, but in borrowed words: `phoá` is no word, xe buýt is. */
export const lips: ReadonlySet<string> = new Set(['b', 'm', 'p', 'ph', 'v']);
export const rounded = /^(?:o[aăe]|u[âêơy])/;
export const roundedAfterLips: ReadonlySet<string> = new Set(['oan', 'uy', 'uyt']);

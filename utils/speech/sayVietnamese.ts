import { type Definitions, dropDefinitions, readDefinitions } from './definitions';
import { lowerCapitals } from './lowerCapitals';
import { setPauses } from './pauses';
import { sayAbbreviations } from './sayAbbreviations';
import { sayAddresses } from './sayAddresses';
import { sayDates } from './sayDates';
import { sayDocuments } from './sayDocuments';
import { sayMarks } from './sayMarks';
import { sayMoney } from './sayMoney';
import { sayMonths } from './sayMonths';
import { sayNumbers } from './sayNumbers';
import { sayPlain } from './sayPlain';
import { sayPhones } from './sayPhones';
import { sayPlaces } from './sayPlaces';
import { sayRanges } from './sayRanges';
import { sayRomans } from './sayRomans';
import { sayShares } from './sayShares';
import { sayShortDates } from './sayShortDates';
import { sayTimes } from './sayTimes';
import { sayTitles } from './sayTitles';
import { sayUnits } from './sayUnits';

/** A step, and what a text must have for it to change anything: most sentences need few. */
type Step = readonly [needs: RegExp, say: (text: string) => string];

/** Each knows the text as the ones before it left it: figures stay figures until the last. */
const steps: readonly Step[] = [
  [/\p{Lu}{2}/u, lowerCapitals],
  [/(?<!\p{L})[IVX]{1,6}(?!\p{L})/u, sayRomans],
  [/\d{3}/u, sayPhones],
  [/\d\s?[/.-]\s?[12]\d{3}/u, sayMonths],
  [/\d\s?\/\s?\d|[.-]\d\d?[.-]/u, sayDates],
  [/\d[.-]\d/u, sayShortDates],
  [/\d\s?\/\s?\d/u, sayShares],
  [/\d\s?(?:[hgH:]|giờ)/u, sayTimes],
  [/[-–]\s?\d/u, sayRanges],
  [/\d|[/²³%]|[mgkWV](?!\p{L})/u, sayUnits],
  [/[$€]|USD|VN|Vnđ|EUR/u, sayMoney],
  [/[≥≤><=±~≈+&×]|\dx|\d x|covid/iu, sayMarks],
  [/[TPQHX]\.|\p{Lu}{2}|Tp/u, sayPlaces],
  [/\p{Lu}{2}|\/|v\.|vv|Th/u, sayTitles],
];

/** What is known of a sentence from the text around it. */
export type Setting = {
  /** The whole sentence where only a piece is said: what it names is not named again. */
  around?: string;
  /** What the text says that its abbreviations mean. */
  definitions?: Definitions;
};

/**
 * A sentence as a Vietnamese newsreader says it: abbreviations, symbols, days, figures and units in words, brackets and
 * quotation marks as pauses. What nobody can be sure of stays as it is written, and what is already spoken stays too.
 * @param sentence cells of a table are parted by tabs.
 */
export function sayVietnamese(sentence: string, setting: Setting = {}): string {
  const plain = sayPlain(sentence);
  const { around = plain, definitions = readDefinitions(plain) } = setting;
  const documents = sayDocuments(sayAddresses(dropDefinitions(plain, definitions)), around);
  const said = steps.reduce((text, [needs, say]) => (needs.test(text) ? say(text) : text), documents);
  return setPauses(sayNumbers(sayAbbreviations(said, definitions)));
}

import { countSyllables } from '@/utils/article/text';

/** Syllables a practised reader takes in a minute: Vietnamese has one to a word of English, Chinese letters go quicker. */
const perMinute = 230;

/** How long a text takes to read, in whole minutes, at least one. */
export const readingMinutes = (text: string): number =>
  Math.max(1, Math.round(countSyllables(text) / perMinute));

import type { Attachment } from '@/utils/article/article';

export type Kind = NonNullable<Attachment['kind']>;

/** What a program writes, by the ending of the file's name. Hangul's own format and RTF are texts as well. */
const endings: Record<string, Kind> = {
  pdf: 'pdf',
  ...Object.fromEntries(['doc', 'docx', 'docm', 'odt', 'rtf', 'hwp', 'hwpx'].map((name) => [name, 'doc'])),
  ...Object.fromEntries(['xls', 'xlsx', 'xlsm', 'xlsb', 'ods', 'csv'].map((name) => [name, 'xls'])),
  ...Object.fromEntries(['ppt', 'pptx', 'pps', 'ppsx', 'odp'].map((name) => [name, 'ppt'])),
  ...Object.fromEntries(['zip', 'rar', '7z'].map((name) => [name, 'zip'])),
};

const ending = Object.keys(endings)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** At the end of a path or of a parameter; Liferay puts a number of 36 signs behind the name. */
const inAddress = new RegExp(`\\.(${ending})(?=$|[?#&;]|/[\\da-f]{8}-)`, 'i');
const atEnd = new RegExp(`[^\\s.]\\.(${ending})$`, 'i');
const asWord = new RegExp(`(?<![\\p{L}\\d.])(${ending}|word|excel|powerpoint)(?![\\p{L}\\d])`, 'iu');

const programs: Record<string, Kind> = { word: 'doc', excel: 'xls', powerpoint: 'ppt' };

/** The media types that browsers and office programs register. */
const mediaTypes: [RegExp, Kind][] = [
  [/^application\/pdf\b/i, 'pdf'],
  [/word|opendocument\.text|rtf/i, 'doc'],
  [/excel|spreadsheet|^text\/csv\b/i, 'xls'],
  [/powerpoint|presentation/i, 'ppt'],
  [/^application\/(?:x-|vnd\.)?(?:zip|rar|7z)/i, 'zip'],
];

/** The kind of file that an address ends in, before its parameters or in one of them; undefined for a page. */
export const kindOfAddress = (address: string): Kind | undefined => byEnding(inAddress.exec(address)?.[1]);

/** The kind of file whose name the words end in: "ke-hoach-15.docx". */
export const kindOfFileName = (words: string): Kind | undefined =>
  byEnding(atEnd.exec(words.slice(-300))?.[1]);

/** The kind of file that a `type` attribute registers. */
export const kindOfType = (type: string | null): Kind | undefined =>
  type === null ? undefined : mediaTypes.find(([pattern]) => pattern.test(type.slice(0, 200)))?.[1];

/** The kind that words name: "(PDF, 1,2 MB)", "Bản Word". */
export const kindOfWords = (words: string): Kind | undefined =>
  byEnding(asWord.exec(words.slice(0, 300))?.[1]);

/** What kind of file it is, by its address, its type or its words, in this order; `other` when none of them tells. */
export const kindOf = (address: string, words: string, type: string | null): Kind =>
  kindOfAddress(address) ?? kindOfType(type) ?? kindOfFileName(words) ?? kindOfWords(words) ?? 'other';

function byEnding(name: string | undefined): Kind | undefined {
  if (name === undefined) return undefined;
  const known = name.toLowerCase();
  return endings[known] ?? programs[known];
}

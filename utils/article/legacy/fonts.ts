import type { LegacyEncoding } from './encoding';

const bare = (font: string): string => font.replace(/["']/g, '').trim();

/** The encoding a font is made for by its name (".VnTime", "VNI-Times"), nothing for any other font. */
export function encodingOfFont(font: string): LegacyEncoding | undefined {
  const name = bare(font);
  if (/^\.vn[a-z]/i.test(name)) return 'tcvn3';
  return /^vni[- ]/i.test(name) ? 'vni' : undefined;
}

/** Whether a font shows small letters as capitals: ".VnTimeH", ".VnArial NarrowH". */
export const isCapitalFont = (font: string): boolean => /^\.vn.*h$/i.test(bare(font));

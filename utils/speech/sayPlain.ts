const cells = /(?:\t| \t)+/gu;
const bullet = /^(?:[-–—+]+\s+|[•*▪◦●○■►→✓❖]+\s?)/u;
const footnote = /\s?\[\d{1,3}\]/gu;

/**
 * A sentence for voices of other languages, which know their own figures and abbreviations: single spaces, cells of a
 * table parted by commas, no bullets and no numbers of footnotes.
 */
export const sayPlain = (sentence: string): string =>
  sentence
    .normalize('NFC')
    .replace(cells, ', ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(bullet, '')
    .replace(footnote, '');

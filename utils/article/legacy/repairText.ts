import { hasFloatingMarks, mayBeLegacy, mayNeedRepair } from './firstLook';
import { joinMarks } from './floatingMarks';
import { encodingOfFont, isCapitalFont } from './fonts';
import { isUnicode, recogniseLegacy } from './recognise';
import { repairLegacy } from './repairLegacy';

/** The font that stands for what the rest of a text has shown. */
export const fontFor = { tcvn3: '.VnTime', vni: 'VNI-Times' } as const;

/**
 * A text in Unicode, whatever it was typed in: legacy encodings are recognised paragraph by paragraph (a page may mix
 * them with Unicode, and a short line goes by its neighbours) and marks are made one with their letters. The same
 * string comes back where nothing is to be done, after one look for nearly all text.
 * @param fonts names of the fonts the text is set in, as the page writes them; none when not known.
 */
export function repairText(text: string, fonts: readonly string[] = []): string {
  const told = fonts.filter((font) => encodingOfFont(font) !== undefined);
  if (told.length === 0 && !mayNeedRepair(text)) return text;
  // A font whose own text is Unicode was left behind when the text was converted.
  const trusted = isUnicode(text) ? [] : told;
  const repaired = repairLines(text, trusted);
  return hasFloatingMarks(repaired) ? joinMarks(repaired) : repaired;
}

function repairLines(text: string, fonts: readonly string[]): string {
  const lines = text.split(/([\r\n]+)/);
  const encodings = lines.map((line) => recogniseLegacy(line, fonts));
  const known = [...new Set(encodings)].flatMap((encoding) => (encoding ? [fontFor[encoding]] : []));
  // In a text without one letter of Unicode a line that could be either is like the others.
  const isMixed = known.length === 0 || isUnicode(text);
  const inCapitals = fonts.length > 0 && fonts.every(isCapitalFont);
  return lines
    .map((line, at) => {
      const encoding =
        encodings[at] ?? (isMixed && !mayBeLegacy(line) ? undefined : recogniseLegacy(line, known));
      if (encoding) return repairLegacy(line, encoding, inCapitals);
      return isUnicode(line) && mayBeLegacy(line) ? repairClauses(line) : line;
    })
    .join('');
}

/** A line that is Unicode in part: what stands between marks of punctuation is judged by itself. */
function repairClauses(line: string): string {
  return line
    .split(/([.:;?!()|–—“”"]+\s*|\s-\s)/)
    .map((clause) => {
      const encoding = recogniseLegacy(clause);
      return encoding ? repairLegacy(clause, encoding) : clause;
    })
    .join('');
}

import type { LegacyEncoding } from './encoding';

import { raiseCapitals } from './capitals';
import { decode } from './decode';
import { restoreHorns } from './horns';

/** ư of TCVN3 as it arrives where nothing was lost. */
const softHyphen = /[\u00AD\uF7AD]/;

/**
 * A text in a legacy encoding as Unicode, its letters in NFC. What is no letter of the encoding stays as it is. The
 * caller must be sure of the encoding (`recogniseLegacy`): Unicode text is damaged by this.
 * @param isCapitalFont whether the font shows small letters as capitals (".VnTimeH"). Without it, capitals that
 * TCVN3 cannot write are told by the plain letters beside them: `HéI` is HỘI.
 */
export function repairLegacy(text: string, encoding: LegacyEncoding, isCapitalFont = false): string {
  const decoded = decode(text, encoding);
  // Where soft hyphens have arrived, hyphens are hyphens.
  const whole = encoding === 'vni' || softHyphen.test(text) ? decoded : restoreHorns(decoded);
  if (isCapitalFont) return whole.toUpperCase();
  return encoding === 'vni' ? whole : raiseCapitals(whole);
}

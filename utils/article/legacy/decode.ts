import type { LegacyEncoding } from './encoding';

import { undoPrivateLetters, undoVietnamesePage } from './misread';
import { decodeTcvn3 } from './tcvn3';
import { decodeVni } from './vni';

/** Letters as Unicode, without a thought for capitals or for letters that were lost on the way. */
export function decode(text: string, encoding: LegacyEncoding): string {
  const bytes = undoVietnamesePage(undoPrivateLetters(text), encoding);
  return encoding === 'tcvn3' ? decodeTcvn3(bytes) : decodeVni(bytes);
}

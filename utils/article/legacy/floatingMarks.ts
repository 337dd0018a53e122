/** A heap of marks is no text, and takes long to put in order. */
const lettersWithMarks = /[A-Za-z\u00C0-\u024F\u1E00-\u1EFF][\u0300-\u036F]{1,6}/g;

/** A tone typed before the circumflex or breve: Unicode has no one letter for that order. */
const toneFirst = /([aeo]\u0323?)([\u0300\u0301\u0303\u0309])([\u0302\u0306])/gi;

/**
 * Letters of Latin script made one with the marks behind them (NFC): decomposed text, and the order of windows-1258,
 * ê and a mark for its tone. Other scripts keep the order in which they are written.
 */
export const joinMarks = (text: string): string =>
  text.replace(lettersWithMarks, (letters) =>
    letters.normalize('NFD').replace(toneFirst, '$1$3$2').normalize('NFC'),
  );

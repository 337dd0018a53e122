/**
 * A name as it may stand in a selector, after https://drafts.csswg.org/cssom/#serialize-an-identifier. The browser's own
 * `CSS.escape` does the same, but only in a window.
 */
export function escapeName(name: string): string {
  const signs = [...name];
  return signs
    .map((sign, index) => {
      if (sign === '\0') return '\ufffd';
      if (isControl(sign) || (/\d/.test(sign) && (index === 0 || (index === 1 && signs[0] === '-'))))
        return `\\${sign.charCodeAt(0).toString(16)} `;
      if (sign === '-' && signs.length === 1) return '\\-';
      return /[\w-]/.test(sign) || sign >= '\u0080' ? sign : `\\${sign}`;
    })
    .join('');
}

const isControl = (sign: string): boolean => sign < ' ' || sign === '\u007f';

/** A value between double quotes. */
export const quote = (value: string): string =>
  `"${[...value].map((sign) => (isControl(sign) ? `\\${sign.charCodeAt(0).toString(16)} ` : /["\\]/.test(sign) ? `\\${sign}` : sign)).join('')}"`;

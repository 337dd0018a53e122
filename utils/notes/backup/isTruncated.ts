/**
 * Whether a text that is no JSON is the beginning of some: it opens like an object with a key, everything outside quotes
 * are signs of JSON, brackets match, and some are open at the end.
 */
export function isTruncated(text: string): boolean {
  if (!/^\s*\{\s*(?:"|$)/.test(text)) return false;
  const open: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '"') {
      at = endOfString(text, at);
      if (at < 0) return true;
    } else if (!fits(sign, open)) return false;
  }
  return true;
}

/** Whether a sign outside quotes may stand here; keeps count of what is open. What has closed the whole is its end. */
function fits(sign: string, open: string[]): boolean {
  if (sign === '{') open.push('}');
  else if (sign === '[') open.push(']');
  else if (sign === '}' || sign === ']') return open.pop() === sign && open.length > 0;
  else return /[\s:,\d.eE+\-truefalsn]/.test(sign);
  return true;
}

/** Where the string that begins here ends, or -1. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}

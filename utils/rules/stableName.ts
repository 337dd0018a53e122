/** Says how an element is shown at the moment, where it stands among others, or which script looks at it. */
const stateWords = new Set(
  'active animated aos clicked closed collapsed collapsing current disabled enabled even expanded fade faded first fixed focus focused hidden hide hover invisible last lazy lazyload lazyloaded loaded loading odd open opened opening pressed ready selected show shown sticky visible visited wow'.split(
    ' ',
  ),
);
/** The same as a first word: `is-open`, `ng-star-inserted`, `js-tabs`; and what WordPress says of one article alone. */
const stateBefore = new Set(
  'author category format has in is js ng no out postid status tag term with'.split(' '),
);
/** Says how something looks, and of many things at once. A name of nothing else tells one from no other. */
const lookWords = new Set(
  'align aligncenter alignleft alignright auto block body bold border bottom box center clear clearfix col cols column columns container float flex fluid font full grid group height inline inner italic justify large left lg list margin md medium middle mso msonormal padding pull right row section size sm small style table text top width wrap wrapper xl xs'.split(
    ' ',
  ),
);

/**
 * Whether an id or class is likely the same on the site's other pages and after its next release: words, and no state,
 * number or hash (`css-xkqjzt`, `sc-bdVaJa`, `post-1234`).
 */
export function isStableName(name: string): boolean {
  if (name.length < 2 || name.length > 40 || /[\d\s]/.test(name)) return false;
  const parts = name.split(/[^\p{L}]+/u).filter(Boolean);
  const words = parts.flatMap(humpsOf).map((word) => word.toLowerCase());
  const [first] = words;
  if (first === undefined || (words.length > 1 && stateBefore.has(first))) return false;
  if (words.some((word) => stateWords.has(word)) || parts.some(isHash)) return false;
  return !words.every((word) => lookWords.has(word) || word.length === 1);
}

/** `detailContent` → `detail`, `Content`; `HTMLBody` → `HTML`, `Body`. */
const humpsOf = (part: string): string[] =>
  part
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(' ');

/** Letters thrown together: humps of one or two, or more consonants in a row than words have. */
function isHash(part: string): boolean {
  const humps = humpsOf(part);
  if (humps.some((hump) => /[b-df-hj-np-tv-xz]{5}/i.test(hump))) return true;
  return humps.length > 1 && part.length >= 5 && part.length / humps.length < 3;
}

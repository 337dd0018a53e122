// In hundredths of a word.
const SAME = 100;
const OTHER = -30;
/** Words the text has and the pattern has not: a paragraph put in costs little more than a sentence. */
const MORE = -150;
const STILL_MORE = -6;
/** Words the pattern has and the text has not. */
const LESS = -60;
const STILL_LESS = -10;

const STOP = 0;
const PAIR = 1;
const SKIP_TEXT = 2;
const SKIP_PATTERN = 3;
const TEXT_GOES_ON = 4;
const PATTERN_GOES_ON = 8;

/**
 * Best local alignment with affine gaps (Gotoh), in a band: the time is the pattern's length times the band's width.
 * @param place where the pattern's first word is thought to stand in the text.
 * @param slack by how many words it may lie off, before or behind.
 * @returns for each word of the pattern the word of the text beside it, -1 for none. Rises; both ends may be without.
 */
export function align(pattern: Int32Array, text: Int32Array, place: number, slack: number): Int32Array {
  const width = 2 * slack + 1;
  const trace = new Uint8Array(pattern.length * width);
  // One row each, by column of the band; column c of row i is the text's word place - slack + i + c.
  let above = new Int32Array(width + 2);
  let row = new Int32Array(width + 2);
  const less = new Int32Array(width + 2).fill(-1e9);
  let top = { score: 0, i: -1, c: 0 };
  for (let i = 0; i < pattern.length; i++) {
    const word = pattern[i] ?? -1;
    let more = -1e9;
    row.fill(0);
    for (let c = 0; c < width; c++) {
      const j = place - slack + i + c;
      if (j < 0 || j >= text.length) {
        less[c] = -1e9;
        continue;
      }
      // The row above is shifted by one: straight up is column c + 1 there, diagonal is column c.
      const pair = (above[c] ?? 0) + (word === text[j] ? SAME : OTHER);
      const openLess = (above[c + 1] ?? 0) + LESS;
      const goLess = (less[c + 1] ?? -1e9) + STILL_LESS;
      const openMore = (c > 0 ? (row[c - 1] ?? 0) : 0) + MORE;
      const goMore = more + STILL_MORE;
      more = Math.max(openMore, goMore);
      less[c] = Math.max(openLess, goLess);
      let mark = (goMore >= openMore ? TEXT_GOES_ON : 0) | (goLess >= openLess ? PATTERN_GOES_ON : 0);
      const score = Math.max(0, pair, more, less[c] ?? 0);
      row[c] = score;
      if (score === 0) mark |= STOP;
      else if (score === pair) mark |= PAIR;
      else if (score === more) mark |= SKIP_TEXT;
      else mark |= SKIP_PATTERN;
      trace[i * width + c] = mark;
      if (score > top.score) top = { score, i, c };
    }
    less[width] = -1e9;
    [above, row] = [row, above];
  }
  return walkBack(trace, width, top, place - slack, pattern.length);
}

function walkBack(
  trace: Uint8Array,
  width: number,
  top: { i: number; c: number },
  origin: number,
  length: number,
): Int32Array {
  const pairs = new Int32Array(length).fill(-1);
  let { i, c } = top;
  while (i >= 0 && c >= 0 && c < width) {
    const mark = trace[i * width + c] ?? STOP;
    const step = mark & 3;
    if (step === STOP) break;
    if (step === PAIR) {
      pairs[i] = origin + i + c;
      i--;
    } else if (step === SKIP_TEXT) {
      // Back to where the gap was opened.
      while (c > 0 && ((trace[i * width + c] ?? 0) & TEXT_GOES_ON) !== 0) c--;
      c--;
    } else {
      while (i > 0 && ((trace[i * width + c] ?? 0) & PATTERN_GOES_ON) !== 0) {
        i--;
        c++;
      }
      i--;
      c++;
    }
  }
  return pairs;
}

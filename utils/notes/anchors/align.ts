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

/** No score is as low. */
const NEVER = -1e9;

/** Two rows of the table and its gaps, by column of the band: column c of row i is the text's word origin + i + c. */
interface Rows {
  above: Int32Array;
  row: Int32Array;
  less: Int32Array;
}

/**
 * Best local alignment with affine gaps (Gotoh), in a band: the time is the pattern's length times the band's width.
 * @param place where the pattern's first word is thought to stand in the text.
 * @param slack by how many words it may lie off, before or behind.
 * @returns for each word of the pattern the word of the text beside it, -1 for none. Rises; both ends may be without.
 */
export function align(pattern: Int32Array, text: Int32Array, place: number, slack: number): Int32Array {
  const width = 2 * slack + 1;
  const origin = place - slack;
  const trace = new Uint8Array(pattern.length * width);
  const rows: Rows = {
    above: new Int32Array(width + 2),
    row: new Int32Array(width + 2),
    less: new Int32Array(width + 2).fill(NEVER),
  };
  let top = { score: 0, i: -1, c: 0 };
  for (let i = 0; i < pattern.length; i++) {
    const best = fillRow(
      rows,
      trace.subarray(i * width, (i + 1) * width),
      pattern[i] ?? -1,
      text,
      origin + i,
    );
    if (best.score > top.score) top = { ...best, i };
    [rows.above, rows.row] = [rows.row, rows.above];
  }
  return walkBack(trace, width, top, origin, pattern.length);
}

/** One word of the pattern against the band's words of the text, the first of which is `start`. */
function fillRow(
  { above, row, less }: Rows,
  trace: Uint8Array,
  word: number,
  text: Int32Array,
  start: number,
): { score: number; c: number } {
  let more = NEVER;
  let best = { score: 0, c: 0 };
  row.fill(0);
  // Outside the text nothing is aligned.
  const from = Math.max(0, -start);
  const to = Math.min(trace.length, text.length - start);
  less.fill(NEVER, 0, Math.min(from, less.length));
  for (let c = from; c < to; c++) {
    // The row above is shifted by one: straight up is column c + 1 there, diagonal is column c.
    const pair = (above[c] ?? 0) + (word === text[start + c] ? SAME : OTHER);
    const openLess = (above[c + 1] ?? 0) + LESS;
    const goLess = (less[c + 1] ?? NEVER) + STILL_LESS;
    const openMore = (row[c - 1] ?? 0) + MORE;
    const goMore = more + STILL_MORE;
    more = Math.max(openMore, goMore);
    const fewer = Math.max(openLess, goLess);
    less[c] = fewer;
    const score = Math.max(0, pair, more, fewer);
    row[c] = score;
    trace[c] =
      stepOf(score, pair, more) |
      (goMore >= openMore ? TEXT_GOES_ON : 0) |
      (goLess >= openLess ? PATTERN_GOES_ON : 0);
    if (score > best.score) best = { score, c };
  }
  less.fill(NEVER, Math.max(0, to));
  return best;
}

function stepOf(score: number, pair: number, more: number): number {
  if (score === 0) return STOP;
  if (score === pair) return PAIR;
  return score === more ? SKIP_TEXT : SKIP_PATTERN;
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

import type { Highlight } from '@/utils/notes/note';
import type { Block, Run } from './story';

/** Where a passage stands, counted in signs that are not white space: a quote may reach over several paragraphs. */
interface Place {
  from: number;
  to: number;
  colour: Highlight['colour'];
}

const dense = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');

/** The story with the reader's marks on its words. A mark whose words are not found is left out here. */
export function markStory(blocks: readonly Block[], marks: readonly Highlight[]): Block[] {
  if (marks.length === 0) return [...blocks];
  const words: string[] = [];
  mapRuns(blocks, (runs) => {
    words.push(...runs.map(({ text }) => dense(text)));
    return runs;
  });
  const text = words.join('');
  const places = marks.flatMap((mark) => findMark(text, mark));
  if (places.length === 0) return [...blocks];
  let at = 0;
  return mapRuns(blocks, (runs) =>
    runs.flatMap((run) => {
      const start = at;
      at += dense(run.text).length;
      return splitRun(run, start, at, places);
    }),
  );
}

/** Of several places with these words, the one with the most of what stood around them, then the one nearest. */
function findMark(text: string, { quote, prefix, suffix, start, colour }: Highlight): Place[] {
  const words = dense(quote);
  if (!words) return [];
  const before = dense(prefix);
  const behind = dense(suffix);
  let best: { at: number; score: number; far: number } | undefined;
  for (
    let at = text.indexOf(words), tries = 0;
    at >= 0 && tries < 2_000;
    at = text.indexOf(words, at + 1), tries++
  ) {
    const score =
      sameEnd(text.slice(Math.max(0, at - before.length), at), before) +
      sameStart(text.slice(at + words.length, at + words.length + behind.length), behind);
    const far = Math.abs(at - start);
    if (!best || score > best.score || (score === best.score && far < best.far)) best = { at, score, far };
  }
  return best ? [{ from: best.at, to: best.at + words.length, colour }] : [];
}

function sameStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}
const sameEnd = (a: string, b: string): number =>
  sameStart([...a].reverse().join(''), [...b].reverse().join(''));

/** The run in pieces, each wholly marked or wholly not; where marks lie over one another the later one shows. */
function splitRun(run: Run, start: number, end: number, places: readonly Place[]): Run[] {
  const here = places.filter(({ from, to }) => from < end && to > start);
  if (here.length === 0) return [run];
  const pieces: Run[] = [];
  let at = start;
  for (const sign of run.text.normalize('NFC')) {
    const blank = /\s/u.test(sign);
    // A blank is marked where the signs on both its sides are.
    const place = here.findLast(({ from, to }) => (blank ? from < at : from <= at) && at < to);
    const last = pieces.at(-1);
    if (last && last.mark === place?.colour) last.text += sign;
    else pieces.push({ ...run, text: sign, ...(place && { mark: place.colour }) });
    if (!blank) at += sign.length;
  }
  return pieces;
}

/** The same blocks with other runs, visited in the order of reading. */
function mapRuns(blocks: readonly Block[], change: (runs: Run[]) => Run[]): Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return { ...block, runs: change(block.runs) };
      case 'quote':
        return { ...block, blocks: mapRuns(block.blocks, change) };
      case 'list':
        return { ...block, items: block.items.map((item) => mapRuns(item, change)) };
      case 'table': {
        const caption = change(block.caption);
        const rows = block.rows.map((row) =>
          row.map((cell) => ({ ...cell, blocks: mapRuns(cell.blocks, change) })),
        );
        return { ...block, caption, rows };
      }
      case 'figure':
        return { ...block, caption: change(block.caption) };
      default:
        return block;
    }
  });
}

import { readFileSync } from 'node:fs';

import * as v from 'valibot';

import { splitSentences } from '@/utils/summary/sentences';
import pieces from './boundaries.json';

const Line = v.object({
  id: v.optional(v.string()),
  body: v.optional(v.string()),
  text: v.optional(v.string()),
});

/** The texts the pieces are cut from, by name: news by its id, portal texts by their line (`texts/12`). */
function readTexts(): Map<string, string> {
  const read = (path: string) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => v.parse(Line, JSON.parse(line.normalize('NFC'))));
  const texts = new Map<string, string>();
  for (const { id, body } of read('../shared/summary/government-news.jsonl')) texts.set(id ?? '', body ?? '');
  for (const [i, { text }] of read('../shared/portals/texts.jsonl').entries())
    texts.set(`texts/${i}`, text ?? '');
  return texts;
}

/**
 * Sentence boundaries against a gold made by hand: for every full stop, question mark, exclamation mark or ellipsis
 * of unseen official prose, whether a sentence ends there. The gold holds places only, no text.
 */
export function scoreBoundaries(): { stops: number; right: number; wrong: string[] } {
  const texts = readTexts();
  let stops = 0;
  const wrong: string[] = [];
  for (const { id, from, to, ends } of pieces) {
    const whole = texts.get(id);
    if (whole === undefined) throw new Error(`there is no text ${id}`);
    const text = whole.slice(from, to);
    const gold = new Set(ends.map((end) => end - from));
    const found = new Set(splitSentences(text).map((sentence) => sentence.end));
    for (const { 0: stop, index } of text.matchAll(/[.!?…]+["”’»)\]]*/gu)) {
      stops++;
      const end = index + stop.length;
      if (gold.has(end) !== found.has(end))
        wrong.push(`${id}: ${text.slice(Math.max(0, end - 60), end + 30)}`);
    }
  }
  return { stops, right: stops - wrong.length, wrong };
}

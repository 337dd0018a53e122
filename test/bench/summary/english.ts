import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

import { splitSentences } from '@/utils/summary/sentences';
import { summarize } from '@/utils/summary/summarize';
import { rougeOf } from './measures';
import { syllables } from './rouge';

const Line = v.object({ file: v.string(), text: v.string() });

/** English articles of an extraction benchmark: the first paragraph stands for the lead, the rest is the story. */
function readStories(path: string) {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const { file, text } = v.parse(Line, JSON.parse(line));
    const html = gunzipSync(readFileSync(join(dirname(path), file))).toString('utf8');
    const title =
      /<title[^>]*>([^<]{1,300})/iu
        .exec(html)?.[1]
        ?.split(/ [|–—-] /u)[0]
        ?.trim() ?? '';
    const [lead = '', ...rest] = text.normalize('NFC').split(/\n\s*\n/u);
    const story = rest.join('\n\n');
    const length = syllables(lead).length;
    const english = (text.match(/\b(?:the|of|and|to)\b/giu)?.length ?? 0) / syllables(text).length > 0.08;
    if (!english || length < 15 || length > 80 || splitSentences(story).length < 8) return [];
    return [{ title, lead, story }];
  });
}

/** ROUGE-1, 2 and L of our bullets and of Lead-3 on English articles, as sums; and how many articles there were. */
export function scoreEnglish(paths: readonly string[]) {
  const stories = paths.flatMap(readStories);
  const ours = [0, 0, 0];
  const first = [0, 0, 0];
  let bullets = 0;
  for (const { title, lead, story } of stories) {
    const reference = syllables(lead);
    const chosen = summarize({ title, text: story, language: 'en' }, 3).map(({ text }) => text);
    const lead3 = splitSentences(story).slice(0, 3);
    bullets += chosen.length;
    add(ours, rougeOf(chosen, reference));
    add(
      first,
      rougeOf(
        lead3.map(({ text }) => text),
        reference,
      ),
    );
  }
  return { articles: stories.length, bullets, ours, first };
}

function add(sums: number[], values: readonly number[]): void {
  for (const [i, value] of values.entries()) sums[i] = (sums[i] ?? 0) + value;
}

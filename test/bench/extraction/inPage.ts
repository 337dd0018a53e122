import type { Comparison } from './reading';

import { defuddle } from './readers/defuddle';
import { postlight } from './readers/postlight';
import { readability, yardstick } from './readers/readability';
import { thoang } from './readers/thoang';

/** Defuddle mends pictures in the page it is given, so it comes after those that must see the page as it was. */
const readers = [thoang, readability, postlight, defuddle];

/** The first round gives the readings. The best time of all rounds counts: the rest is the machine doing other things. */
const rounds = 3;

/** What `npm run bench -- extraction` runs in the page's isolated world. */
async function compareReaders(): Promise<Comparison> {
  const comparison: Comparison = { readings: {}, times: {}, yardstick: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round++) {
    comparison.yardstick = Math.min(comparison.yardstick, yardstick(document));
    for (const { name, run } of readers) {
      try {
        const { ms, reading } = await run(document);
        comparison.readings[name] ??= reading();
        comparison.times[name] = Math.min(comparison.times[name] ?? Number.POSITIVE_INFINITY, ms);
      } catch (error) {
        comparison.readings[name] ??= { isArticle: false, article: null, error: String(error) };
      }
    }
  }
  return comparison;
}

Object.assign(globalThis, { compareReaders });

import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const Line = v.object({
  id: v.string(),
  title: v.string(),
  reference: v.string(),
  body: v.string(),
  lead3: v.array(v.string()),
  oracle3: v.object({ r1: v.number(), r2: v.number(), rl: v.number() }),
});

/** A news article with the lead its editor wrote, which is not in the body. */
export type NewsArticle = v.InferOutput<typeof Line>;

export function readArticles(path: string): NewsArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => v.parse(Line, JSON.parse(line.normalize('NFC'))));
}

import { readFileSync } from 'node:fs';
import * as v from 'valibot';

import { summarize } from '@/utils/summary/summarize';

/** A line of the list: the paragraphs where they are known, else a body that has lost its breaks. */
const Line = v.object({
  id: v.union([v.string(), v.number()]),
  title: v.optional(v.string(), ''),
  body: v.optional(v.string()),
  paragraphs: v.optional(v.array(v.string())),
  captions: v.optional(v.array(v.string())),
  headings: v.optional(v.array(v.string())),
});

const missing = 'neither "body" (the text, one string) nor "paragraphs" (its paragraphs, a list of strings)';

function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
}

/** One answer for one line of the list; a line that cannot be read answers with its error. */
export function answer(line: string, count?: number): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
    const { id, title, body, paragraphs, captions = [], headings = [] } = v.parse(Line, value);
    const text = (paragraphs?.join('\n\n') ?? body ?? '').normalize('NFC');
    if (body === undefined && paragraphs === undefined) throw new Error(missing);
    const story = { title: title.normalize('NFC'), text, captions, headings };
    return { id, bullets: summarize(story, count).map((bullet) => bullet.text) };
  } catch (error) {
    return { id: idOf(value), error: error instanceof Error ? error.message : String(error) };
  }
}

function main(args: readonly string[]): void {
  const at = args.indexOf('--count');
  const count = at < 0 ? undefined : Number(args[at + 1]);
  const path = args.find((argument, i) => !argument.startsWith('--') && (at < 0 || i !== at + 1));
  if (!path || (count !== undefined && !(Number.isInteger(count) && count > 0))) {
    console.error(
      'usage: npm run -s summarize -- ARTICLES.jsonl [--count 3]\n' +
        'one article a line: {"id": 1, "title": "…", "body": "…"}, or "paragraphs": ["…", "…"] instead of "body"',
    );
    process.exit(2);
  }
  for (const line of linesOf(path)) if (line.trim()) console.log(JSON.stringify(answer(line, count)));
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    console.error(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

if (process.argv[1]?.endsWith('summarize.ts')) main(process.argv.slice(2));

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { cases } from '../../unit/documents/cases';
import { moreCases } from '../../unit/documents/moreCases';
import { dateLines, reference } from '../../unit/dates/cases';
import { bundle, repository } from '../bundle';

import { parseDateLine } from '@/utils/article/dates/parse';
import { findDocuments } from '@/utils/documents/find';

const shared = join(repository, '../shared');
const percent = (part: number, whole: number): string =>
  `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
const bare = (name: string): string => name.replace(/[()]/g, '').replace(/\s(?:năm|của)(?=\s)/gu, '');

/** How many of the documents labelled are found, and how many of those found are labelled; names are compared. */
function score(name: string, labelled: readonly (readonly [text: string, names: string[]])[]): void {
  let found = 0;
  let right = 0;
  let wanted = 0;
  for (const [text, names] of labelled) {
    const rest = findDocuments(text).map(({ symbol, text: words }) => symbol ?? bare(words));
    found += rest.length;
    wanted += names.length;
    for (const each of names) {
      const at = rest.indexOf(each);
      if (at < 0) continue;
      right += 1;
      rest.splice(at, 1);
    }
  }
  console.log(
    `documents, ${name}: precision ${percent(right, found)}, recall ${percent(right, wanted)}, ${labelled.length} texts`,
  );
}

function lines(path: string): string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
}

/** Documents, dates and the weight of the citation styles: what a reader may rely on, and what it costs. */
export async function bench(): Promise<void> {
  score(
    'our own cases',
    [...cases, ...moreCases].map(([text, ...labels]) => [
      text,
      labels.map((label) => {
        const name = label.split('|')[1] ?? '';
        return name.startsWith('=') ? bare(name.slice(1)) : name;
      }),
    ]),
  );
  const labelled = lines(join(shared, 'documents/cases.jsonl')).map((line) => {
    const { text, references } = JSON.parse(line) as { text: string; references: string[] };
    return [text, references.map((name) => (name.includes('/') ? name : bare(name)))] as const;
  });
  if (labelled.length > 0) score('shared cases', labelled);

  const own = dateLines.filter(([line, date]) => (parseDateLine(line, reference) ?? null) === date).length;
  console.log(`date lines, our own: ${percent(own, dateLines.length)}`);
  const dates = join(shared, 'dates/cases.json');
  if (existsSync(dates)) {
    const { reference: seen, cases: given } = JSON.parse(readFileSync(dates, 'utf8')) as {
      reference: string;
      cases: [string, string | null][];
    };
    const read = given.filter(([line, date]) => (parseDateLine(line, seen.slice(0, 10)) ?? null) === date);
    console.log(`date lines, shared: ${percent(read.length, given.length)}`);
  }

  const code = await bundle(join(repository, 'utils/citation/cite.ts'));
  console.log(`all styles: ${gzipSync(code, { level: 9 }).length} bytes gzipped`);

  const articles = lines(join(shared, 'portals/texts.jsonl')).map(
    (line) => (JSON.parse(line) as { text: string }).text,
  );
  // Without real articles, nothing but documents: some twenty times as many as an article names.
  const story = (articles.length > 0 ? articles : [...cases, ...moreCases].map(([text]) => text)).join('\n');
  for (const size of [100_000, 100_000, 1_000_000, 10_000_000]) {
    const text = story.repeat(Math.ceil(size / story.length)).slice(0, size);
    const started = performance.now();
    const { length } = findDocuments(text);
    console.log(`${size} characters, ${length} documents: ${(performance.now() - started).toFixed(1)} ms`);
  }
}

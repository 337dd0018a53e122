import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { openExtractor } from '../bench/extractor';
import { repository } from '../bench/bundle';

const folder = join(repository, '../shared/portals');

/** What real portal pages must at least give; a change that falls below one of these has broken something. */
const floors: Record<string, number> = {
  'detection: articles seen': 0.97,
  'detection: other pages left alone': 1,
  'body paragraphs kept': 0.995,
  'pages without any noise string': 0.96,
  'pages with under 3 % more text than gold': 0.96,
  'title exact': 1,
  'lead right': 1,
  'byline right (or rightly absent)': 1,
  'date right': 1,
  'captions told from paragraphs': 0.95,
  'pages with no false caption': 0.95,
  'attachments found': 1,
};

test.skipIf(!existsSync(folder))(
  'real portal pages come out as well as they ever did',
  { timeout: 300_000 },
  async () => {
    const pages = readFileSync(join(folder, 'pages.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { file: string; url: string })
      .map(({ file, url }) => ({ file, url, path: join(folder, file) }));
    const extractor = await openExtractor();
    const rows: string[] = [];
    await extractor.readAll(pages, (row) => rows.push(JSON.stringify(row)));
    await extractor.close();
    const output = join(mkdtempSync(join(tmpdir(), 'thoang-')), 'portals.jsonl');
    writeFileSync(output, rows.join('\n'));

    const table = execFileSync(process.execPath, [join(folder, 'score.mjs'), folder, output], {
      encoding: 'utf8',
    });
    console.log(table);
    const holes = rows.flatMap((row) => citationsOf(row).filter(([style, text]) => hasHole(style, text)));
    expect(holes).toEqual([]);
    for (const [name, floor] of Object.entries(floors)) {
      const [, good, of] =
        new RegExp(`${name.replace(/[()%]/g, '\\$&')}\\s+(\\d+) / (\\d+)`).exec(table) ?? [];
      expect(Number(good) / Number(of), name).toBeGreaterThanOrEqual(floor);
    }
  },
);

function citationsOf(row: string): [string, string][] {
  const { article } = JSON.parse(row) as { article: { citations: Record<string, string> } | null };
  return Object.entries(article?.citations ?? {});
}

/** Something that was not there and left its place: a word of the machine, an empty bracket, two marks in a row. */
function hasHole(style: string, text: string): boolean {
  const words = text.replace(/https?:\/\/\S+/g, '');
  if (/undefined|\bnull\b|NaN|\[object/.test(words)) return true;
  const isSource = /^(?:bibtex|biblatex|ris|csl-json|wikipedia|markdown)/.test(style);
  return !isSource && /\(\s*\)|\[\s*\]|“\s*”|,\s*,|\.\.(?!\.)|;;|,\.|\s[,;]|[?!]\./.test(words);
}

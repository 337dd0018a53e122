import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { type ExtractedRow, type Extractor, openExtractor } from '../bench/extractor';
import { longStory } from '../e2e/stories';

const title = 'Khánh thành cầu Rế mới sau hai năm thi công';
const story = longStory(title);
const page = (rest: string, head = '') =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title>${head}${story}${rest}`;

/** A plain story of the same size, to see how fast this machine is today. */
const control = 'two thousand paragraphs';

/** Shapes on which a loop within a loop, or a pattern that tries everything, takes seconds or for ever. */
const pages: Record<string, string> = {
  [control]: page('<p>Cầu dài 312 mét, rộng 12 mét, tổng vốn 410 tỷ đồng.</p>'.repeat(2_000)),
  'lists within lists around a picture': page(
    `${'<ul><li>'.repeat(40)}<img src="a.png" width="300" height="200">`,
  ),
  'eight thousand files': page(`<ul>${'<li><a href="/a.pdf">Quyết định</a></li>'.repeat(8_000)}</ul>`),
  'ten thousand counters': page(`<div>${'<p>online 1</p>'.repeat(10_000)}</div>`),
  'ten thousand line breaks in a hundred inline elements': page(
    `<p>${'<i><b>'.repeat(60)}${'chữ<br>'.repeat(10_000)}`,
  ),
  'ten thousand comments': page('<p>Bình luận</p>'.repeat(10_000)),
  'ten thousand bodies': page('<div class="content-detail">chữ</div>'.repeat(10_000)),
  'a hundred thousand blanks in linked data': page(
    '',
    `<script type="application/ld+json">{"@type"${' '.repeat(100_000)}:1}</script>`,
  ),
  'a hundred thousand blanks in preformatted text': page(`<pre>${' '.repeat(100_000)}.</pre>`),
  'fifty thousand full stops': page(`<p>${'.'.repeat(50_000)}x</p>`),
  'a title of a million letters and ten thousand headings': page(
    '<h2>Tin mới</h2>'.repeat(10_000),
    `<title>${'a '.repeat(500_000)}</title>`,
  ),
  'a title of dashes': page('', `<meta property="og:title" content="x ${'-'.repeat(100_000)} x - Home">`),
  'a caption of a hundred thousand letters': page(
    `<figure><img src="a.png"><figcaption>${'chú thích '.repeat(10_000)}</figcaption></figure>`,
  ),
};

/** Milliseconds of one page, reading and all, on a machine that is busy with other tests; more where it is slow. */
const bearable = (): number => Math.max(4_000, 8 * (rows.get(control)?.ms.read ?? 0));

const rows = new Map<string, ExtractedRow>();
let extractor: Extractor;

beforeAll(async () => {
  extractor = await openExtractor();
  const folder = mkdtempSync(join(tmpdir(), 'thoang-'));
  const files = Object.entries(pages).map(([name, html], index) => {
    const path = join(folder, `${index}.html`);
    writeFileSync(path, html);
    return { file: name, path, url: 'https://quan1.haiphong.gov.vn/tin/cau-re' };
  });
  await extractor.readAll(files, (row) => rows.set(row.file, row));
}, 180_000);
afterAll(() => extractor?.close());

test.each(Object.keys(pages))('%s are read, or refused, in time', (name) => {
  const row = rows.get(name);
  expect(row?.error ?? '').toMatch(/^$|too large/);
  expect((row?.ms.detect ?? 0) + (row?.ms.read ?? 0)).toBeGreaterThan(0);
  expect(row?.ms.detect).toBeLessThan(bearable() / 4);
  expect(row?.ms.read).toBeLessThan(bearable());
});

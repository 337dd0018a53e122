import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import type { Named } from './formNames/inPage';

import { openExtractor } from '../bench/extractor';
import { repository } from '../bench/bundle';
import { longStory } from '../e2e/stories';

const title = 'Khánh thành cầu Rế mới sau hai năm thi công';

test('whatever property of a form a control is named as, the page around it is read in time and left as it was', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'thoang-')), 'story.html');
  writeFileSync(path, `<!doctype html><meta charset="utf-8"><title>${title}</title>${longStory(title)}`);
  const extractor = await openExtractor(
    join(repository, 'test/security/formNames/inPage.ts'),
    'readNamed().then((read) => ({ read }))',
  );
  let all: Named[] = [];
  await extractor.readAll(
    [{ file: 'story', path, url: 'https://quan1.haiphong.gov.vn/tin/cau-re' }],
    (row) => {
      expect(row.error).toBeUndefined();
      all = (row as unknown as { read: Named[] }).read;
    },
  );
  await extractor.close();

  const [plain, ...named] = all;
  expect(plain?.told).toContain('74 hộ dân');
  // As many as a form has in any Chromium of these years, at least.
  expect(named.length).toBeGreaterThan(184);
  const odd = named.filter(({ isArticle, told, isSame }) => !isArticle || told !== plain?.told || !isSame);
  expect(odd.map(({ name, told }) => `${name}: ${told.slice(0, 60)}`)).toEqual([]);
  expect(named.filter(({ ms }) => ms > 2_000)).toEqual([]);
}, 120_000);

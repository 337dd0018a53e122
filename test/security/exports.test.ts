import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { join } from 'node:path';

import type { Note } from '@/utils/notes/note';

import { clipboardContent } from '@/utils/citation/clipboard';
import { exportNotes } from '@/utils/notes/export/exportNotes';
import { bundle, repository } from '../bench/bundle';
import { makeNote, options, textOf } from '../unit/notes/export/notes';
import { hasSnippets, inBatches, type Snippet, someSnippets } from './snippets';
import { type AttackTab, openAttackTab } from './tab';
import { nothing } from './treat';

let tab: AttackTab;

beforeAll(async () => {
  tab = await openAttackTab(await bundle(join(repository, 'test/security/inPage.ts')));
});
afterAll(() => tab?.close());

/** A note that has the snippet wherever words of the page, of its reader or of an imported file may stand. */
const noteWith = ({ html, id }: Snippet): Promise<Note> =>
  makeNote({
    article: {
      address: `https://quan1.haiphong.gov.vn/tin/${id}`,
      title: html || 'Tin',
      lead: html,
      byline: html,
      source: html,
      publisher: { name: html || 'Cổng', agency: html },
      text: html || 'Tin',
      images: [{ url: 'https://quan1.haiphong.gov.vn/anh.png', alt: html, caption: html }],
      attachments: [{ name: html || 'Tệp', url: 'https://quan1.haiphong.gov.vn/tep.pdf' }],
    },
    head: { tags: [html.slice(0, 60) || 'nhãn'], remark: html },
    marks: [{ quote: html.slice(0, 200) || 'Tin', remark: html }],
  });

/** The page without its own policy: what is written into it must be harmless by itself. */
const withoutPolicy = (page: string): string => page.replace(/<meta http-equiv=[^>]*>/, '');

const bodyOf = (chapter: string): string =>
  chapter.slice(chapter.indexOf('>', chapter.indexOf('<body')) + 1, chapter.lastIndexOf('</body>'));

async function openAndPoke(page: string): Promise<void> {
  expect(page).not.toContain('http-equiv="Content-Security-Policy"');
  await tab.open(page);
  expect(await tab.call<number>('pokeEverything')).toBeGreaterThan(0);
  expect(await tab.misdeeds()).toEqual(nothing);
}

test('what these tests would notice', async () => {
  await tab.open('<!doctype html><h1><img src="data:," onerror="window.a = 1"></h1>');
  await tab.call('pokeEverything');
  expect((await tab.misdeeds()).scripts).not.toEqual([]);
});

describe.skipIf(!hasSnippets)(
  hasSnippets ? 'hostile snippets' : 'hostile snippets (skipped: ../shared/security is not there)',
  () => {
    const chosen = someSnippets(100);

    test('as title, caption, author, file name, tag and remark they stay words in an exported page and in a book', async () => {
      for (const batch of inBatches(chosen, 350)) {
        const notes = await Promise.all(batch.map(noteWith));
        await openAndPoke(withoutPolicy(textOf((await exportNotes('html', notes, options)).bytes)));
        const book = unzipSync((await exportNotes('epub', notes, options)).bytes);
        const chapters = Object.entries(book).filter(([name]) => name.endsWith('.xhtml'));
        const bodies = chapters.map(([, bytes]) => bodyOf(textOf(bytes)));
        await openAndPoke(`<!doctype html>${bodies.join('\n')}`);
      }
    }, 600_000);

    test('as title, lead and author they stay words on the clipboard', async () => {
      for (const batch of inBatches(chosen, 350)) {
        const notes = await Promise.all(batch.map(noteWith));
        const copied = notes.map(({ versions }) => {
          const article = versions[0]?.article;
          return article ? clipboardContent({ ...article, html: '<p>Tin</p>' }, '2026-01-02').html : '';
        });
        await openAndPoke(`<!doctype html>${copied.join('\n')}`);
      }
    }, 600_000);
  },
);

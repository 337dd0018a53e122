import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { chromeExtension } from './build';

/** `ROUNDS=1000` for the figure that is quoted. */
const rounds = Number(process.env['ROUNDS'] ?? 50);

const article = {
  address: 'https://haiphong.gov.vn/tin/hai-the',
  title: 'Hai thẻ cùng sửa một ghi chép',
  language: 'vi',
  direction: 'ltr',
  html: '<p>Công trình hoàn thành sớm ba tháng.</p>',
  text: 'Công trình hoàn thành sớm ba tháng.',
  images: [],
  attachments: [],
};

let portals: Portals;
let browser: Chromium;
beforeAll(async () => {
  portals = await startPortals({});
  browser = await launchChromium({ extension: chromeExtension, portals, locale: 'vi' });
});
afterAll(async () => {
  await browser?.close();
  await portals?.close();
});

test(`two tabs that save and edit one note at once, ${rounds} rounds: no update is lost, nothing is there twice`, async () => {
  const tabs = [await browser.extensionPage('notes.html'), await browser.extensionPage('notes.html')];
  const ids = await Promise.all(
    tabs.map((tab, index) =>
      tab.evaluate(
        async ({ saved, count, own }) => {
          const { runtime } = (
            globalThis as unknown as {
              chrome: { runtime: { sendMessage: (message: object) => Promise<{ res: { id: string } }> } };
            }
          ).chrome;
          let number = 0;
          const send = (type: string, data: object) =>
            runtime.sendMessage({ id: number++, type, data, timestamp: Date.now() });
          let id = '';
          for (let round = 0; round < count; round++) {
            ({ id } = (await send('saveArticle', { article: saved })).res);
            if (own === 0) await send('changeNote', { id, remark: `lần ${round}` });
            else {
              await send('changeNote', { id, addTags: [`thẻ ${round % 50}`] });
              const mark = { prefix: '', suffix: '', start: 0, colour: 'green', remark: '' };
              await send('putMark', { ...mark, id: crypto.randomUUID(), noteId: id, quote: `Câu ${round}` });
            }
          }
          return id;
        },
        { saved: article, count: rounds, own: index },
      ),
    ),
  );
  expect(ids[0]).toBe(ids[1]);
  const database = await browser.database('thoang');
  expect(database?.['notes']).toMatchObject([
    { id: ids[0], remark: `lần ${rounds - 1}`, highlights: rounds, revision: 5 * rounds },
  ]);
  const tags = Array.from({ length: Math.min(50, rounds) }, (_, round) => `thẻ ${round}`);
  const [note] = (database?.['notes'] ?? []) as { tags: string[] }[];
  expect([...(note?.tags ?? [])].sort()).toEqual(tags.sort());
  expect(database?.['versions']).toHaveLength(1);
  const quotes = ((database?.['highlights'] ?? []) as { quote: string }[]).map(({ quote }) => quote);
  expect(new Set(quotes).size).toBe(rounds);
  expect(quotes).toHaveLength(rounds);
}, 600_000);

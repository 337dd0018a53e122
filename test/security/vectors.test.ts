import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { bundle, repository } from '../bench/bundle';
import type { Read, Treated } from './inPage';
import { hasSnippets, inBatches, readSnippets, type Snippet } from './snippets';
import { type AttackTab, type Misdeeds, openAttackTab, withoutScripts } from './tab';

/** How long all snippets may take together on a slow machine. */
const patience = 600_000;

/** Where `VECTORS=all` says so each is sanitized, and read inside a story; else every sixth, and every twenty-fourth. */
const isWhole = process.env['VECTORS'] === 'all';
const stride = isWhole ? 1 : 24;

const nothing: Misdeeds = { scripts: [], requests: [], dialogs: [], navigations: [] };
const title = 'Quận khánh thành cầu mới sau hai năm thi công';

let tab: AttackTab;

beforeAll(async () => {
  tab = await openAttackTab(await bundle(join(repository, 'test/security/inPage.ts')));
});
afterAll(() => tab?.close());

const box = (html: string) => `<div>${html}</div>\n`;

/** A page of a portal with the snippet between two paragraphs of its story. */
const storyAround = (
  html: string,
) => `<!doctype html><html lang="vi"><head><title>${title}</title></head><body>
<nav><a href="/">Trang chủ</a></nav><main><article><h1>${title}</h1>
<p>Sáng 12/3/2024, Ủy ban nhân dân quận tổ chức lễ khánh thành cầu mới, nối hai bờ sông sau hai năm thi công với tổng mức đầu tư 186 tỷ đồng từ ngân sách thành phố và quận.</p>
<p>Cầu dài 312 mét, rộng 16 mét, gồm bốn làn xe và hai lối cho người đi bộ; tải trọng thiết kế bảo đảm cho xe 30 tấn lưu thông an toàn trong mọi điều kiện thời tiết.</p>
<div>${html}</div>
<p>Từ nay, thời gian đi từ phường đến trung tâm quận giảm từ 25 phút xuống còn 8 phút, giúp học sinh và người lao động đi lại thuận tiện hơn trong mùa mưa bão.</p>
</article></main></body></html>`;

/** An empty page in which snippets are worked on. */
const workshop = '<!doctype html><title>Xưởng</title>';

/** What is wrong, with the snippet's number in the collection. */
const faultsIn = (treated: readonly Treated[], batch: readonly Snippet[]): string[] =>
  treated.flatMap(({ faults }, index) =>
    faults.length > 0 ? `${batch[index]?.id} (${batch[index]?.src}): ${faults.join('; ')}` : [],
  );

/** Shows what came out as a page of its own, and does to it all that a reader can do. */
async function showAndPoke(pieces: readonly Treated[], asNodes: string[] = []): Promise<void> {
  await tab.open(`<!doctype html>${pieces.map(({ html }) => box(html)).join('')}`);
  await tab.call('show', asNodes);
  const poked = await tab.call<number>('pokeEverything');
  expect(poked).toBeGreaterThanOrEqual(pieces.length);
  expect(tab.misdeeds()).toEqual(nothing);
}

describe('what these tests would notice', () => {
  const harm: [keyof Misdeeds, string, string][] = [
    ['scripts', 'a script', '<script>window.a = 1</script>'],
    ['scripts', 'a handler that runs by itself', '<img src="data:," onerror="window.b = 1">'],
    ['scripts', 'a handler for the pointer', '<b onmouseenter="window.c = 1">x</b>'],
    ['scripts', 'a link that is a script', '<a href="javascript:void(window.d = 1)">x</a>'],
    ['scripts', 'a drawing that runs', '<svg onload="window.e = 1"></svg>'],
    ['requests', 'a picture', '<img src="https://xau.example/anh.png">'],
    ['requests', 'a style that loads', '<p style="background: url(https://xau.example/nen.png)">x</p>'],
    ['requests', 'something fetched ahead', '<link rel="prefetch" href="https://xau.example/truoc">'],
    ['navigations', 'a frame', '<iframe src="about:blank#x"></iframe>'],
    ['dialogs', 'a dialog', '<script>alert(1)</script>'],
  ];
  test.each(harm)('%s: %s', async (kind, _, html) => {
    await tab.open(`<!doctype html>${box(html)}`);
    await tab.call('pokeEverything');
    expect(tab.misdeeds()[kind]).not.toEqual([]);
  });

  test('a page without anything in it does nothing', async () => {
    await tab.open('<!doctype html><p>Chỉ là chữ.</p>');
    await tab.call('pokeEverything');
    expect(tab.misdeeds()).toEqual(nothing);
  });
});

describe.skipIf(!hasSnippets)(
  hasSnippets ? 'hostile snippets' : 'hostile snippets (skipped: ../shared/security is not there)',
  () => {
    const snippets: Snippet[] = hasSnippets ? readSnippets() : [];

    test(
      'sanitized, they run nothing, load nothing, lead nowhere else, and do not change when sanitized again',
      async () => {
        const chosen = isWhole ? snippets : snippets.filter((_, index) => index % 6 === 0);
        for (const batch of inBatches(chosen, 1_000)) {
          await tab.open(workshop);
          const sources = batch.map(({ html }) => html);
          const treated = await tab.call<Treated[]>('sanitizeAll', sources);
          expect(faultsIn(treated, batch)).toEqual([]);
          expect(tab.misdeeds()).toEqual(nothing);
          await showAndPoke(treated, sources);
        }
      },
      patience,
    );

    test(
      'inside a story, they do not keep it from being read, run nothing, load nothing and lead nowhere else',
      async () => {
        const chosen = snippets.filter((_, index) => index % stride === 0);
        for (const batch of inBatches(chosen, 500)) {
          await tab.open(workshop);
          const pages = batch.map(({ id, html }) => ({
            html: storyAround(html),
            address: `${tab.origin}/tin/${id}`,
          }));
          const read = await tab.call<Read[]>('readAll', pages);
          expect(batch.filter((_, index) => read[index]?.outcome !== 'article')).toEqual([]);
          expect(faultsIn(read, batch)).toEqual([]);
          expect(tab.misdeeds()).toEqual(nothing);
          await showAndPoke(read);
        }
      },
      patience,
    );

    test(
      'in a page that is open, one in 500 of them is read as harmlessly',
      async () => {
        for (const snippet of snippets.filter((_, index) => index % 500 === 0)) {
          // A page that sends its reader elsewhere is not there to be read.
          const html = snippet.html.replace(/http-equiv/gi, 'data-equiv');
          await tab.open(storyAround(html), withoutScripts);
          const read = await tab.call<Read>('readThisPage');
          expect(faultsIn([read], [snippet])).toEqual([]);
        }
        tab.misdeeds();
      },
      patience,
    );
  },
);

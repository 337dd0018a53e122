import { expect, test } from 'vitest';

import type { Read, Treated } from './inPage';
import { inBatches, type Snippet, someSnippets } from './snippets';
import type { AttackTab, Misdeeds } from './tab';

export const nothing: Misdeeds = { scripts: [], requests: [], dialogs: [], navigations: [] };
const title = 'Quận khánh thành cầu mới sau hai năm thi công';

export const box = (html: string) => `<div>${html}</div>\n`;

/** A page of a portal with the snippet between two paragraphs of its story. */
export const storyAround = (
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
export const faultsIn = (treated: readonly Treated[], batch: readonly Snippet[]): string[] =>
  treated.flatMap(({ faults }, index) =>
    faults.length > 0 ? `${batch[index]?.id} (${batch[index]?.src}): ${faults.join('; ')}` : [],
  );

/** Shows what came out as a page of its own, and does to it all that a reader can do. */
async function showAndPoke(
  tab: AttackTab,
  pieces: readonly Treated[],
  asNodes: string[] = [],
): Promise<void> {
  await tab.open(`<!doctype html>${pieces.map(({ html }) => box(html)).join('')}`);
  await tab.call('show', asNodes);
  const poked = await tab.call<number>('pokeEverything');
  expect(poked).toBeGreaterThanOrEqual(pieces.length);
  expect(await tab.misdeeds()).toEqual(nothing);
}

/** How long all snippets may take together on a slow machine. */
export const patience = 600_000;

/** One snippet in so many is sanitized, and one in so many read inside a story; what comes of it is shown. */
export function testSnippets(tabOf: () => AttackTab, every: { sanitized: number; inStory: number }): void {
  test(
    'sanitized, they run nothing, load nothing, lead nowhere else, and do not change when sanitized again',
    async () => {
      const tab = tabOf();
      for (const batch of inBatches(someSnippets(every.sanitized), 1_000)) {
        await tab.open(workshop);
        const sources = batch.map(({ html }) => html);
        const treated = await tab.call<Treated[]>('sanitizeAll', sources);
        expect(faultsIn(treated, batch)).toEqual([]);
        expect(await tab.misdeeds()).toEqual(nothing);
        await showAndPoke(tab, treated, sources);
      }
    },
    patience,
  );

  test(
    'inside a story, they do not keep it from being read, run nothing, load nothing and lead nowhere else',
    async () => {
      const tab = tabOf();
      for (const batch of inBatches(someSnippets(every.inStory), 500)) {
        await tab.open(workshop);
        const pages = batch.map(({ id, html }) => ({
          html: storyAround(html),
          address: `${tab.origin}/tin/${id}`,
        }));
        const read = await tab.call<Read[]>('readAll', pages);
        expect(batch.filter((_, index) => read[index]?.outcome !== 'article')).toEqual([]);
        expect(faultsIn(read, batch)).toEqual([]);
        expect(await tab.misdeeds()).toEqual(nothing);
        await showAndPoke(tab, read);
      }
    },
    patience,
  );
}

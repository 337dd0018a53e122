import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from './build';

const host = 'https://quan1.haiphong.gov.vn';
const sentence =
  'Ủy ban nhân dân quận giao các phòng, đơn vị rà soát, hoàn thành trước ngày 30/6/2024 và báo cáo kết quả về Văn phòng để tổng hợp, trình lãnh đạo quận xem xét.';
const paragraphs = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `<p>${name} ${index + 1}. ${sentence}</p>`).join('\n');
const frame = (title: string, story: string, behind = '') =>
  `<!doctype html><html lang="vi"><head><title>${title}</title></head><body>
<nav><a href="/">Trang chủ</a> <a href="/tin">Tin tức</a></nav>
<main><article><h1>${title}</h1>${story}</article>${behind}</main>
<div class="thong-ke">Đang truy cập: 37<br>Hôm nay: 1.204<br>Tổng lượt truy cập: 1.284.903</div></body></html>`;
const files = `<p>Tệp đính kèm: <a href="/tep/ke-hoach-24.pdf">Kế hoạch số 24.pdf</a> (1,2 MB)</p>
<iframe src="https://www.youtube.com/embed/abcDEF12345" title="Lễ khánh thành cầu"></iframe>`;
const pager = (now: number) =>
  `<div class="pagination-bai"><a href="/tin/dai-ky?trang=1">1</a> <a href="/tin/dai-ky?trang=2">2</a> <a href="/tin/dai-ky?trang=3">3</a> ${now < 3 ? `<a href="/tin/dai-ky?trang=${now + 1}">Trang sau</a>` : ''}</div>`;

const arabic = 'بلدية المدينة تفتتح مدرسة جديدة في الحي الغربي';
const arabicParagraph =
  'افتتحت بلدية المدينة صباح الأحد مدرسة جديدة في الحي الغربي تضم أربعة وعشرين فصلا دراسيا ومكتبة وملعبا، بتكلفة بلغت ثلاثة ملايين، بحضور رئيس البلدية وعدد من الأهالي والمعلمين.';

const title = 'Quận triển khai chuyên đề chuyển đổi số';
let portals: Portals;
let browser: Chromium;
beforeAll(async () => {
  portals = await startPortals({
    [`${host}/tin/day-du`]: frame(title, paragraphs('Mục', 9) + files),
    [`${host}/ar`]: `<!doctype html><html lang="ar" dir="rtl"><head><title>${arabic}</title></head><body><main><article><h1>${arabic}</h1>${`<p>${arabicParagraph}</p>`.repeat(4)}</article></main></body></html>`,
    [`${host}/tin/dai-ky`]: frame(title, paragraphs('Phần đầu', 5) + pager(1)),
    [`${host}/tin/dai-ky?trang=1`]: frame(title, paragraphs('Phần đầu', 5) + pager(1)),
    [`${host}/tin/dai-ky?trang=2`]: frame(title, paragraphs('Phần giữa', 5) + pager(2)),
    [`${host}/tin/dai-ky?trang=3`]: frame(title, paragraphs('Phần cuối', 5) + pager(3)),
    [`${host}/tin/dut-doan`]: frame(
      title,
      paragraphs('Phần đầu', 5) + pager(1).replaceAll('dai-ky', 'dut-doan'),
    ),
  });
  browser = await launchChromium({
    extension: chromeExtension,
    portals,
    locale: 'vi',
    viewport: { width: 1280, height: 800 },
  });
});
afterAll(async () => {
  await browser?.close();
  await portals?.close();
});

const openReader = async (path: string): Promise<{ tab: Page; reader: Frame }> => {
  const tab = await browser.open(`${host}${path}`);
  await browser.pressShortcut(tab, 'Alt+R');
  const reader = await browser.readerFrame(tab);
  await reader.waitForSelector('.article-body p');
  // What stands below the story comes after it, and makes the page as long as it is.
  await reader.waitForSelector('.citation');
  return { tab, reader };
};

test('files come with their kind and size, films as links that load nothing', async () => {
  const { tab, reader } = await openReader('/tin/day-du');
  const words = await reader.innerText('.attachments');
  expect(words).toContain('Kế hoạch số 24');
  expect(words).toContain('PDF');
  expect(words).toContain('1,2 MB');
  const film = reader.locator('.media a');
  expect(await film.getAttribute('href')).toContain('youtube.com/watch?v=abcDEF12345');
  expect(await film.innerText()).toBe('Lễ khánh thành cầu');
  expect(tab.frames().length).toBeLessThan(4);
  expect(await reader.locator('iframe').count()).toBe(0);
  await tab.close();
});

test('an article that is split over three pages is read as one, and saved as one', async () => {
  const { tab, reader } = await openReader('/tin/dai-ky');
  expect(await reader.innerText('.article-body')).not.toContain('Phần cuối');
  await reader.click('[data-action=join-pages]');
  await waitFor('the last page', async () =>
    (await reader.innerText('.article-body')).includes('Phần cuối 5.'),
  );
  const body = await reader.innerText('.article-body');
  for (const part of ['Phần đầu 5.', 'Phần giữa 1.', 'Phần giữa 5.', 'Phần cuối 1.'])
    expect(body).toContain(part);
  expect(body.indexOf('Phần giữa 5.')).toBeLessThan(body.indexOf('Phần cuối 1.'));
  expect(body).not.toContain('Trang sau');
  expect(await reader.innerText('.next-page')).toContain('3 trang');
  await reader.click('[data-action=save]');
  await waitFor('the note', async () =>
    JSON.stringify((await browser.database('thoang'))?.['versions'] ?? []).includes('Phần cuối 5.'),
  );
  await tab.close();
});

test('a later page of a split article is read from the first page on', async () => {
  const { tab, reader } = await openReader('/tin/dai-ky?trang=2');
  const line = reader.locator('.next-page');
  expect(await line.innerText()).toContain('phần đầu ở trang trước');
  await line.locator('[data-action=join-pages]').click();
  await waitFor('the first and the last page', async () => {
    const body = await reader.innerText('.article-body');
    return body.includes('Phần đầu 1.') && body.includes('Phần cuối 5.');
  });
  const body = await reader.innerText('.article-body');
  expect(body.split('Phần giữa 3.').length).toBe(2);
  expect(body.indexOf('Phần đầu 5.')).toBeLessThan(body.indexOf('Phần giữa 1.'));
  await waitFor('the count', async () => (await reader.innerText('.next-page')).includes('3 trang'));
  await tab.close();
});

test('a next page that cannot be had says so, and leads there', async () => {
  const { tab, reader } = await openReader('/tin/dut-doan');
  await reader.click('[data-action=join-pages]');
  await waitFor('the sentence', async () =>
    (await reader.innerText('.next-page')).includes('Không tải được trang sau'),
  );
  expect(await reader.getAttribute('.next-page a', 'href')).toContain('dut-doan?trang=2');
  await tab.close();
});

test('who leaves the reader is at the same paragraph of the page; who has not moved finds the page as it was', async () => {
  const { tab, reader } = await openReader('/tin/day-du');
  await tab.evaluate(() => document.body.style.setProperty('font-size', '40px'));
  await reader.evaluate(() => {
    const block = [...document.querySelectorAll('.article-body p')].find((p) =>
      p.textContent?.startsWith('Mục 6'),
    );
    scrollBy(0, (block?.getBoundingClientRect().top ?? 0) - 70);
  });
  await tab.waitForTimeout(900);
  await browser.pressShortcut(tab, 'Alt+R');
  await waitFor('the page', async () => tab.frames().length < 3);
  const top = await tab.evaluate(
    () =>
      [...document.querySelectorAll('p')]
        .find((p) => p.textContent?.startsWith('Mục 6'))
        ?.getBoundingClientRect().top,
  );
  expect(top).toBeGreaterThan(60);
  expect(top).toBeLessThan(200);
  await tab.close();
});

test('what was left out is listed by kind, and comes back with a click and goes again', async () => {
  const { tab, reader } = await openReader('/tin/day-du');
  const receipt = reader.locator('.receipt');
  await receipt.scrollIntoViewIfNeeded();
  for (const group of await receipt.locator('summary').all()) await group.click();
  expect(await receipt.innerText()).toContain('Tổng lượt truy cập');
  const entry = receipt.locator('li', { hasText: 'Tổng lượt truy cập' }).first();
  await entry.locator('[data-action=bring-back]').click();
  await waitFor('it to be back', async () => (await reader.innerText('.article-body')).includes('1.284.903'));
  for (const group of await reader.locator('.receipt details:not([open]) > summary').all())
    await group.click();
  await reader
    .locator('.receipt li', { hasText: 'Tổng lượt truy cập' })
    .first()
    .locator('[data-action=bring-back]')
    .click();
  await waitFor(
    'it to be gone',
    async () => !(await reader.innerText('.article-body')).includes('1.284.903'),
  );
  await tab.close();
});

test('a page that is written from right to left is read so, in an interface that is not', async () => {
  const { tab, reader } = await openReader('/ar');
  const found = await reader.evaluate(() => {
    const story = document.querySelector('.article');
    const paragraph = document.querySelector('.article-body p');
    const range = document.createRange();
    if (paragraph) range.selectNodeContents(paragraph);
    const [first] = range.getClientRects();
    return {
      direction: story ? getComputedStyle(story).direction : '',
      language: story?.getAttribute('lang'),
      isAtTheRight: (first?.right ?? 0) > (paragraph?.getBoundingClientRect().right ?? 0) - 4,
      interface: document.documentElement.lang,
    };
  });
  expect(found).toEqual({ direction: 'rtl', language: 'ar', isAtTheRight: true, interface: 'vi' });
  await tab.close();
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from './build';

const address = 'https://tin.example.vn/2024/kenh.html';
const page = `<!doctype html><html lang="vi"><head><title>Huyện nạo vét 12 km kênh mương trước mùa mưa</title></head><body><main><article>
<h1>Huyện nạo vét 12 km kênh mương trước mùa mưa</h1>
<p>Ngày 3/4/2024, Ủy ban nhân dân huyện khởi công nạo vét 13,5 km kênh mương ở năm xã ven sông với kinh phí 4,2 tỷ đồng.</p>
<p>Xã Đông nhận 150 triệu đồng. Xã Đoài cũng nhận 150 triệu đồng, phần còn lại chia cho ba xã ở cuối nguồn nước của huyện.</p>
<p>Huyện yêu cầu <strong>mỗi xã</strong> bố trí <em>hai cán bộ</em> giám sát và <a href="/bao-cao">báo cáo</a> kết quả <b>trước ngày 30/4</b>/2024 về phòng chuyên môn.</p>
<table><tr><th>Xã</th><th>Chiều dài</th></tr><tr><td>Xã Đông</td><td>3,5 km</td></tr><tr><td>Xã Đoài</td><td>2,9 km</td></tr></table>
<p>Người dân hai bên bờ tự nguyện hiến 640 mét vuông đất để máy xúc vào được bờ kênh, không nhận tiền bồi thường của huyện.</p>
</article></main></body></html>`;

describe('what a figure or a bullet leads to', () => {
  let portals: Portals;
  let browser: Chromium;

  beforeAll(async () => {
    portals = await startPortals({ [address]: page });
    browser = await launchChromium({ extension: chromeExtension, portals, locale: 'vi' });
  });
  afterAll(async () => {
    await browser?.close();
    await portals?.close();
  });

  const openReader = async (at = '') => {
    const tab = await browser.open(address);
    const popup = await browser.openPopup(tab);
    await popup.click('[data-action=read]');
    const reader = await browser.readerFrame(tab);
    await reader.waitForSelector('.chip');
    if (at) await reader.click(`.chip:has-text("${at}")`);
    return { tab, reader };
  };

  test('is the place itself, across markup, and the words are whole again when it moves on', async () => {
    const { tab, reader } = await openReader('trước ngày 30/4/2024');
    const marks = () => reader.locator('mark.found').allInnerTexts();
    expect((await marks()).join('')).toBe('trước ngày 30/4/2024');
    const before = await reader.innerText('.article-body');
    await reader.click('.chip:has-text("2,9 km")');
    expect(await marks()).toEqual(['2,9 km']);
    expect(await reader.locator('td mark.found').count()).toBe(1);
    expect(await reader.innerText('.article-body')).toBe(before);
    await tab.close();
  });

  test('is the first place of what is said twice', async () => {
    const { tab, reader } = await openReader('150 triệu đồng');
    const behind = () =>
      reader.evaluate(() => document.querySelector('mark.found')?.nextSibling?.textContent ?? '');
    expect(await behind()).toMatch(/^\. Xã Đoài/);
    await tab.close();
  });

  test('is no part of a longer number that comes first', async () => {
    const { tab, reader } = await openReader();
    await reader.click('.chip:text-is("3,5 km")');
    expect(await reader.locator('td mark.found').allInnerTexts()).toEqual(['3,5 km']);
    await tab.close();
  });

  test('is reached in a reader that is open already, without reading the page again', async () => {
    const { tab, reader } = await openReader();
    await reader.evaluate(() => Object.assign(globalThis, { sameReader: true }));
    const popup = await browser.openPopup(tab);
    await popup.click('.figures .chip', '640 mét');
    await waitFor('the mark', () => reader.evaluate(() => document.querySelector('mark.found') !== null));
    expect(await reader.evaluate('sameReader')).toBe(true);
    await tab.close();
  });
});

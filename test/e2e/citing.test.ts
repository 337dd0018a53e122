import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from './build';
import { readCase, sitePages } from './site';

const seed = readCase('seed-tuyen-giao').expected;

describe('citing in the reader', () => {
  let portals: Portals;
  let browser: Chromium;

  beforeAll(async () => {
    portals = await startPortals(sitePages());
    browser = await launchChromium({ extension: chromeExtension, portals, locale: 'vi' });
  });
  afterAll(async () => {
    await browser?.close();
    await portals?.close();
  });

  const openReader = async (address = seed.address) => {
    const tab = await browser.open(address);
    const popup = await browser.openPopup(tab);
    await popup.click('[data-action=read]');
    const reader = await browser.readerFrame(tab);
    await reader.waitForSelector('.citation select');
    const said = (words: string) =>
      waitFor(`“${words}”`, async () => (await reader.innerText('.message')).includes(words));
    return { tab, reader, said };
  };

  test('a style chosen once is the style of every later copy, in other tabs as well', async () => {
    const { tab, reader, said } = await openReader();
    expect(await reader.innerText('.citation p')).toMatch(/^Minh Quân, “Sơ kết .+, truy cập ngày/);
    await reader.selectOption('.citation select >> nth=0', 'apa');
    await waitFor('the style', async () =>
      (await reader.innerText('.citation p')).startsWith('Minh Quân. (2022'),
    );
    await reader.click('[data-action=copy-citation]');
    await said('Đã sao chép trích dẫn');
    expect((await browser.readClipboard()).text).toMatch(/^Minh Quân\. \(2022/);
    await reader.selectOption('.citation select >> nth=0', 'bibtex');
    await waitFor('the source', async () => (await reader.innerText('.citation .source')).startsWith('@'));
    await reader.selectOption('.citation select >> nth=0', 'apa');
    await tab.close();

    const other = await openReader();
    await waitFor('the choice', async () =>
      (await other.reader.innerText('.citation p')).startsWith('Minh Quân. (2022'),
    );
    await other.reader.click('[data-action=copy]');
    await other.said('Đã sao chép bài');
    expect((await browser.readClipboard()).text).toMatch(/\n\nMinh Quân\. \(2022[^\n]+$/);
    await other.tab.close();
  });

  test('what is selected is copied alone, with the citation behind it, by the button and by the keyboard', async () => {
    const { tab, reader, said } = await openReader();
    const select = () =>
      reader.evaluate(() => {
        const paragraph = document.querySelector('.article-body p');
        if (paragraph) getSelection()?.selectAllChildren(paragraph);
        return getSelection()?.toString() ?? '';
      });
    for (const copy of [
      () => reader.click('[data-action=copy]'),
      () => reader.press('body', 'Control+c'),
      () => reader.press('body', 'Alt+c'),
    ]) {
      // Something else is copied before, so that nothing is left over from the round before.
      await reader.click('[data-action=copy-citation]');
      await said('Đã sao chép trích dẫn');
      const selected = await select();
      expect(selected.length).toBeGreaterThan(50);
      await copy();
      await said('Đã sao chép đoạn đã chọn');
      const { text, html } = await browser.readClipboard();
      expect(text.startsWith(`${selected.trim()}\n\n`)).toBe(true);
      expect(text).toContain('haiphong.gov.vn');
      expect(html).toContain('haiphong.gov.vn');
      expect(text).not.toContain(seed.lead ?? '');
    }
    await tab.close();
  });

  test('another style stands under the button, for one copy, and Escape closes one layer', async () => {
    const { tab, reader, said } = await openReader();
    const usual = await reader.innerText('.citation p');
    await reader.click('[data-action=copy-more]');
    await reader.click('[data-action=copy-ieee]');
    await said('Đã sao chép bài và trích dẫn. IEEE.');
    expect((await browser.readClipboard()).text).toMatch(/\n\nMinh Quân, “[^\n]+\[Trực tuyến\]\. Có tại: /);
    expect(await reader.locator('.menu').count()).toBe(0);
    expect(await reader.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe(
      'copy-more',
    );

    await reader.press('[data-action=copy-more]', 'Enter');
    await reader.click('.menu [data-action=cite-bibtex]');
    await said('Đã sao chép trích dẫn kiểu BibTeX.');
    expect((await browser.readClipboard()).text).toMatch(/^@misc\{/);

    await reader.press('[data-action=copy-more]', 'Enter');
    await reader.press('.menu [data-action=copy-plain]', 'Escape');
    expect(await reader.locator('.menu').count()).toBe(0);
    expect(await reader.innerText('.citation p')).toBe(usual);
    await tab.close();
  });

  test('a word processor gets tables with lines, and captions below their pictures', async () => {
    const tables = await openReader(readCase('table-heavy-article').expected.address);
    await tables.reader.click('[data-action=copy]');
    await tables.said('Đã sao chép bài');
    const { html } = await browser.readClipboard();
    expect(html).toMatch(/<table border="1" cellspacing="0" cellpadding="4">/);
    expect(html).toContain('<td>2.702</td>');
    await tables.tab.close();

    const pictures = await openReader();
    await pictures.reader.click('[data-action=copy]');
    await pictures.said('Đã sao chép bài');
    const copied = await browser.readClipboard();
    expect(copied.html).toMatch(
      /<p align="center"><img [^>]+><\/p><p align="center"><em>Toàn cảnh Hội nghị giao ban<\/em><\/p>/,
    );
    expect(copied.html).not.toContain('<figure');
    await pictures.tab.close();
  });

  test('the popup has every style, the documents and who answers for the article', async () => {
    const tab = await browser.open(seed.address);
    const popup = await browser.openPopup(tab);
    await popup.click('[data-action=copy-more]');
    await popup.click('[data-action=cite-ris]');
    await waitFor('the word', async () =>
      (await popup.innerText('.message')).includes('Đã sao chép trích dẫn kiểu RIS.'),
    );
    expect((await browser.readClipboard()).text).toMatch(/^TY {2}- /);
    await popup.click('.more summary');
    expect(await popup.innerText('.more')).toContain('05-CT/TW');
    expect(await popup.innerText('.more .agency')).toContain('Cổng Thông tin điện tử thành phố Hải Phòng');
    await tab.close();
  });

  test('the citation itself, selected by hand, is left to the browser to copy: no second one follows it', async () => {
    const { tab, reader } = await openReader();
    const isOurs = (selector: string) =>
      reader.evaluate((wanted) => {
        const element = document.querySelector(wanted);
        if (element) getSelection()?.selectAllChildren(element);
        const event = new ClipboardEvent('copy', {
          clipboardData: new DataTransfer(),
          bubbles: true,
          cancelable: true,
        });
        document.body.dispatchEvent(event);
        return event.defaultPrevented;
      }, selector);
    expect(await isOurs('.article-body p')).toBe(true);
    expect(await isOurs('.citation p')).toBe(false);
    await tab.close();
  });

  test('the documents are listed once each, lead to where they are named and are copied as law cites them', async () => {
    const { tab, reader, said } = await openReader();
    const listed = await reader.locator('.documents .jump').allInnerTexts();
    expect(listed.length).toBeGreaterThan(1);
    expect(new Set(listed).size).toBe(listed.length);
    const directive = listed.find((text) => text.includes('05-CT/TW')) ?? '';
    const citation = 'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị';
    expect(directive.startsWith(citation)).toBe(true);
    const line = reader.locator('.documents li', { hasText: '05-CT/TW' });
    await line.locator('.jump').click();
    await waitFor('its place', async () =>
      (await reader.locator('mark.found').allInnerTexts()).join('').includes('05-CT/TW'),
    );
    await line.locator('[data-action=copy-document]').click();
    await said('Đã sao chép: Chỉ thị số 05-CT/TW');
    expect((await browser.readClipboard()).text).toBe(citation);
    const search = await line.locator('a').getAttribute('href');
    expect(search).toMatch(/^https:\/\/vbpl\.vn\/.*05-CT%2FTW$/);
    expect(portals.requests.some(({ address }) => address.includes('vbpl.vn'))).toBe(false);
    expect(await reader.locator('.article-body .document-reference').count()).toBeGreaterThan(1);
    await tab.close();
  });

  test('who answers for the article is told with the words of the page', async () => {
    const { tab, reader } = await openReader();
    const card = await reader.innerText('.agency');
    expect(card).toContain('Cổng Thông tin điện tử thành phố Hải Phòng');
    expect(card).toContain('14/10/2022 (suy ra từ bài)');
    const words = await reader.locator('.agency q').allInnerTexts();
    expect(words).toContain('Trưởng Ban biên tập: Giám đốc Trung tâm Lương Thế Bình');
    expect(words.join('\n')).toContain('(Haiphong.gov.vn)');
    await tab.close();
  });

  test('an abbreviation says what it stands for, to the pointer and to the keyboard', async () => {
    const { tab, reader } = await openReader(readCase('dnn-font-tags').expected.address);
    const abbreviations = await reader
      .locator('.article-body abbr')
      .evaluateAll((all) =>
        all.map(
          (each) => `${each.textContent}: ${each.getAttribute('title')} ${(each as HTMLElement).tabIndex}`,
        ),
      );
    expect(abbreviations.length).toBeGreaterThan(0);
    for (const line of abbreviations) expect(line).toMatch(/^[\p{Lu}-]+: \p{L}.+ 0$/u);
    expect(new Set(abbreviations).size).toBe(abbreviations.length);
    await tab.close();
  });
});

import { readFileSync } from 'node:fs';

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { ofTheDay } from '../ofTheDay';
import { chromeExtension } from './build';
import { longStory } from './stories';

declare const chrome: {
  i18n: { getMessage: (name: string) => string };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches?: string[] }[]> };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};

const title = 'Xã Tân Phong khánh thành trạm bơm mới';
const story = `<!doctype html><html lang="vi"><head><title>${title}</title></head><body>${longStory(title)}</body></html>`;
const portal = 'https://quan1.haiphong.gov.vn/tin/tram-bom-moi-1';
const other = 'https://quan1.haiphong.gov.vn/tin/tram-bom-moi-2';
const far = 'https://tin.example.org/tin/tram-bom-moi-3';

describe('settings', () => {
  let portals: Portals;
  let browser: Chromium;
  beforeAll(async () => {
    portals = await startPortals({ [portal]: story, [other]: story, [far]: story });
    browser = await launchChromium({
      extension: chromeExtension,
      portals,
      locale: 'vi',
      backForwardCache: true,
    });
  });
  afterAll(async () => {
    await browser?.close();
    await portals?.close();
  });

  const stored = async <Value>(key: string): Promise<Value> => {
    const worker = await browser.worker();
    return (await worker.evaluate((name) => chrome.storage.local.get(name), key))[key] as Value;
  };
  const registered = async (): Promise<string[]> => {
    const worker = await browser.worker();
    const scripts = await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    return scripts.map(({ id }) => id).sort();
  };
  const openSettings = async (): Promise<Page> => {
    const page = await browser.extensionPage('settings.html');
    await page.waitForSelector('#permissions');
    return page;
  };
  const press = (page: Page, selector: string, ...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.locator(selector).press(key)), Promise.resolve());
  const says = (page: Page, section: string, words: string) =>
    waitFor(`“${words}”`, async () =>
      (await page.locator(`${section} .message`).allInnerTexts()).some((text) => text.includes(words)),
    );
  const importFile = (page: Page, text: string) =>
    page.setInputFiles('#transfer input[type=file]', {
      name: 'cai-dat.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  const hasReader = (page: Page): boolean =>
    page.frames().some((frame) => frame.url().startsWith(browser.origin));
  const staysClosed = async (page: Page): Promise<void> => {
    await page.waitForTimeout(1_500);
    expect(hasReader(page)).toBe(false);
  };

  test('where the browser has lost its catalogue, every word comes from the package all the same', async () => {
    const page = await openSettings();
    const usual = await page.innerText('main');
    await page.addInitScript(() => {
      chrome.i18n.getMessage = () => '';
    });
    await page.reload();
    await page.waitForSelector('#permissions');
    await expect.poll(() => page.innerText('main')).toBe(usual);
    expect(usual).toContain('Cài đặt');
    await page.close();
  });

  test('every setting is changed by keyboard and found again after a reload', async () => {
    const page = await browser.context.newPage();
    // No test machine has voices; this one has them late, as real ones do.
    await page.addInitScript(() => {
      const voices = [
        { name: 'Samantha', lang: 'en-US', voiceURI: 'samantha', localService: false },
        { name: 'Hoài My', lang: 'vi-VN', voiceURI: 'hoai-my', localService: true },
      ];
      let isReady = false;
      speechSynthesis.getVoices = () => (isReady ? (voices as unknown as SpeechSynthesisVoice[]) : []);
      setTimeout(() => {
        isReady = true;
        speechSynthesis.dispatchEvent(new Event('voiceschanged'));
      }, 500);
    });
    await page.goto(`${browser.origin}/settings.html`);
    await waitFor('the voices', async () => (await page.locator('#voice option').count()) === 3);
    expect(await page.locator('#voice option').nth(1).innerText()).toBe('Hoài My (vi-VN)');
    expect(await page.locator('#voice option').nth(2).innerText()).toBe(
      'Samantha (en-US) · gửi văn bản lên mạng',
    );

    await press(page, '[data-action=theme] [value=system]', 'ArrowRight');
    await press(page, '[data-action=theme] [value=light]', 'ArrowRight');
    await press(page, '[data-action=typeface] [value=serif]', 'ArrowRight');
    for (const measure of ['size', 'width', 'leading', 'letters', 'words', 'paragraphs', 'rate'])
      await press(page, `[data-action=${measure}-more]`, 'Enter');
    for (const box of ['justified', 'print-links', 'single-keys', 'keep-pictures'])
      await press(page, `[data-action=${box}]`, 'Space');
    await press(page, '#voice', 'ArrowDown');
    await press(page, '#citing select >> nth=0', 'ArrowDown');
    await press(page, '#citing select >> nth=1', 'ArrowDown');
    await press(page, '[name=noticing][value=true]', 'ArrowDown');

    const changed = {
      theme: 'sepia',
      typeface: 'sans',
      size: 20,
      width: 33,
      leading: 1.8,
      letters: 0.02,
      words: 0.05,
      paragraphs: 1.2,
      justified: true,
      printLinks: true,
      singleKeys: false,
      keepPictures: true,
      rate: 1.1,
      voice: 'Hoài My',
    };
    await waitFor('them to be stored', async () => (await stored<boolean>('noticing')) === false);
    expect(await stored('settings')).toMatchObject(changed);
    expect(await stored('citation')).toEqual({ style: 'moet', language: 'en' });

    await page.reload();
    await waitFor('the voices', async () => (await page.locator('#voice option').count()) === 3);
    const isChecked = (selector: string) => page.locator(selector).isChecked();
    expect(await isChecked('[data-action=theme] [value=sepia]')).toBe(true);
    expect(await isChecked('[data-action=typeface] [value=sans]')).toBe(true);
    expect(await isChecked('[name=noticing][value=false]')).toBe(true);
    expect(await isChecked('[data-action=justified]')).toBe(true);
    expect(await isChecked('[data-action=print-links]')).toBe(true);
    expect(await isChecked('[data-action=single-keys]')).toBe(false);
    expect(await isChecked('[data-action=keep-pictures]')).toBe(true);
    expect(await page.locator('output').allInnerTexts()).toEqual([
      ...['20 px', '33 em', '1,8', '0,02 em', '0,05 em', '1,2 em'],
      '1,1×',
    ]);
    expect(await page.inputValue('#voice')).toBe('Hoài My');
    expect(await page.inputValue('#citing select >> nth=0')).toBe('moet');
    // The sample is set as stories are.
    const sample = await page
      .locator('.sample-story')
      .evaluate((element) => [getComputedStyle(element).fontSize, getComputedStyle(element).textAlign]);
    expect(sample).toEqual(['20px', 'justify']);
    await page.close();
  });

  test('a reset is told and taken back', async () => {
    const page = await openSettings();
    await page.click('[data-action=reset-settings]');
    await says(page, '#transfer', 'Đã đặt lại');
    await waitFor('the reset', async () => (await stored<boolean>('noticing')) === true);
    expect(await stored('settings')).toMatchObject({ theme: 'system', size: 19, keepPictures: false });
    expect(await page.locator('[data-action=theme] [value=system]').isChecked()).toBe(true);
    await page.click('[data-action=undo-settings]');
    await says(page, '#transfer', 'Đã trả lại như trước');
    expect(await stored('settings')).toMatchObject({ theme: 'sepia', size: 20, keepPictures: true });
    expect(await stored('citation')).toEqual({ style: 'moet', language: 'en' });
    await page.click('[data-action=reset-settings]');
    await waitFor('the reset', async () => (await stored<boolean>('noticing')) === true);
    await page.click('[data-action=reset-settings]');
    await says(page, '#transfer', 'Mọi thứ đã như ban đầu');
    await page.close();
  });

  test('keys are changed by pressing them, and refused with a sentence', async () => {
    const page = await openSettings();
    const next = '[data-action=key-next]';
    await press(page, next, 'Enter', 'k');
    await says(page, '#keys', 'Phím k đang dùng cho');
    await press(page, next, 'Enter');
    await says(page, '#keys', 'Phím Enter đã dành cho trình duyệt');
    await press(page, next, 'Control+x');
    await says(page, '#keys', 'Chỉ đặt được phím đơn');
    await press(page, next, 'Shift+X');
    await says(page, '#keys', 'nay là phím x');
    expect(await stored('settings')).toMatchObject({ keys: { next: 'x' } });
    await press(page, '[data-action=key-print]', 'Enter', 'j');
    await says(page, '#keys', 'nay là phím j');
    await press(page, '[data-action=key-save]', 'Enter', 'Escape');
    await says(page, '#keys', 'vẫn như cũ');
    // The keyboard is not caught: Tab goes on to the next row.
    await press(page, '[data-action=key-save]', 'Enter', 'Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('key-listen');
    await page.reload();
    expect(await page.locator('.keys kbd').first().innerText()).toBe('x');
    expect(await stored('settings')).toMatchObject({ keys: { next: 'x', print: 'j' } });
    await page.click('[data-action=keys-reset]');
    await says(page, '#keys', 'trở về ban đầu');
    await waitFor(
      'the reset',
      async () => !Object.keys((await stored<{ keys: object }>('settings')).keys).length,
    );
    await page.close();
  });

  test('the browser’s own shortcuts are shown as it assigned them', async () => {
    const page = await openSettings();
    const rows = await waitFor('the shortcuts', async () => {
      const texts = await page.locator('dl.rows > div').allInnerTexts();
      return texts.length > 0 && texts.join('\n');
    });
    expect(rows).toMatch(/chế độ đọc\s+Alt\+R/);
    expect(rows).toMatch(/vào ghi chú\s+Alt\+S/);
    const opened = browser.context.waitForEvent('page');
    await page.click('[data-action=open-shortcuts]');
    expect((await opened).url()).toBe('chrome://extensions/shortcuts');
    await (await opened).close();
    await page.close();
  });

  test('settings go to a file and come back; a broken file is refused with a sentence and changes nothing', async () => {
    const page = await openSettings();
    await press(page, '[data-action=size-more]', 'Enter');
    const download = page.waitForEvent('download');
    await page.click('[data-action=export-settings]');
    const file = readFileSync(await (await download).path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ format: 'thoang-settings', settings: { size: 20 } });

    await importFile(page, file.slice(0, 200));
    await says(page, '#transfer', 'không phải JSON hoặc bị cụt');
    await importFile(page, file.replace('"size": 20', '"size": 21'));
    await says(page, '#transfer', 'Hãy sửa chỗ này: settings.size');
    expect(await stored('settings')).toMatchObject({ size: 20 });
    expect(await page.locator('[data-action=undo-settings]').count()).toBe(0);
    await importFile(page, file);
    await says(page, '#transfer', 'không có gì đổi');

    await importFile(
      page,
      file.replace('"size": 20', '"size": 40').replace('"noticing": true', '"noticing": false'),
    );
    await says(page, '#transfer', 'Đã đổi: Cỡ chữ; Tự nhận ra bài');
    await waitFor('the page to follow', async () => (await page.innerText('output')) === '40 px');
    // What is changed after it is not undone with it.
    await press(page, '[data-action=keep-pictures]', 'Space');
    await page.click('[data-action=undo-settings]');
    await waitFor('the way back', async () => (await page.innerText('output')) === '20 px');
    expect(await stored('settings')).toMatchObject({ size: 20, keepPictures: true });
    expect(await stored('noticing')).toBe(true);
    await page.click('[data-action=reset-settings]');
    await page.close();
  });

  test('a country’s portals are allowed on a click and given back on another', async () => {
    const domains = ['gov.scot', 'gov.uk', 'gov.wales', 'mod.uk', 'parliament.uk'];
    await browser.approveHosts(...domains.map((domain) => `*://*.${domain}/*`));
    const page = await openSettings();
    await page.click('.countries summary');
    await page.click('[data-action=set-gb]');
    await says(page, '.countries', 'Đã bật');
    await waitFor('the detector', async () => (await registered()).includes('detect-gb'));
    await page.reload();
    await page.click('.countries summary');
    expect(await page.locator('[data-action=set-gb]').isChecked()).toBe(true);
    expect(await page.innerText('#permissions')).toContain('*://*.gov.uk/*');
    // While pages are noticed on a click alone, nothing stays registered.
    await press(page, '[name=noticing][value=true]', 'ArrowDown');
    await waitFor('the detector to go', async () => (await registered()).length === 0);
    await press(page, '[name=noticing][value=false]', 'ArrowUp');
    await waitFor('the detector', async () => (await registered()).includes('detect-gb'));
    await page.click('[data-action=set-gb]');
    await says(page, '.countries', 'Đã tắt');
    await waitFor('the detector to go', async () => (await registered()).length === 0);
    expect(await page.innerText('#permissions')).not.toContain('gov.uk');
    await page.close();
  });

  test('what names no site is refused with a sentence', async () => {
    const page = await openSettings();
    for (const [typed, words] of [
      ['', 'Hãy gõ một địa chỉ'],
      ['báo chính phủ', 'Đây không phải địa chỉ'],
      ['file:///etc/passwd', 'Chỉ trang web'],
      ['vn', 'quá rộng'],
    ] as const) {
      await page.fill('[data-action=host]', typed);
      await press(page, '[data-action=host]', 'Enter');
      await says(page, '#sites', words);
    }
    expect(await page.locator('#sites .hosts li').count()).toBe(0);
    await page.close();
  });

  test('articles of a chosen site open by themselves, once', async () => {
    await browser.approveHosts('*://*.example.org/*');
    const page = await openSettings();
    for (const typed of [portal, 'Example.org']) {
      await page.fill('[data-action=host]', typed);
      await press(page, '[data-action=host]', 'Enter');
      await says(page, '#sites', 'sẽ tự mở');
    }
    await waitFor('the list', async () => (await page.locator('#sites .hosts li').count()) === 2);
    expect(await stored('settings')).toMatchObject({ opened: ['example.org', 'quan1.haiphong.gov.vn'] });
    await waitFor('the detector', async () => (await registered()).includes('detect-opened'));
    await page.close();

    const tab = await browser.open(portal);
    await (await browser.readerFrame(tab)).waitForSelector('.article-body p');
    await browser.pressShortcut(tab, 'Alt+R');
    await browser.waitUntilReaderClosed(tab);
    await staysClosed(tab);
    // Left and brought back from the cache, it is the same page still.
    await tab.evaluate(() => Object.assign(globalThis, { kept: true }));
    await tab.goto(other);
    await browser.readerFrame(tab);
    await tab.evaluate(() => history.back());
    await waitFor('the way back', () => tab.url() === portal);
    expect(await tab.evaluate('globalThis.kept')).toBe(true);
    await staysClosed(tab);
    // Loaded anew, it is another.
    await tab.reload();
    await browser.readerFrame(tab);
    await tab.close();

    const second = await browser.open(far);
    await browser.readerFrame(second);
    await second.close();
  });

  test('a site that is removed, and all of them when only a click counts, stay closed', async () => {
    const page = await openSettings();
    await page.click('[data-action="remove-example.org"]');
    await says(page, '#sites', 'Đã bỏ example.org');
    await waitFor('the detector to go', async () => !(await registered()).includes('detect-opened'));
    expect(await page.innerText('#permissions')).not.toContain('example.org');
    const gone = await browser.open(far);
    await staysClosed(gone);
    await gone.close();
    await page.bringToFront();
    await press(page, '[name=noticing][value=true]', 'ArrowDown');
    await waitFor('the choice', async () => (await stored<boolean>('noticing')) === false);
    expect(await page.innerText('#sites')).toContain('Đang tạm nghỉ');
    const tab = await browser.open(portal);
    await staysClosed(tab);
    expect((await browser.actionOf(tab)).title).toBe('Thoáng');
    await tab.close();
    await page.close();
  });

  test('nothing of ours complained anywhere', async () => {
    expect((await browser.exceptions()).filter(({ where }) => !/^https?:/.test(where))).toEqual([]);
  });
});

describe('as axe sees it', () => {
  // Looking at every colour of two long pages takes axe its time: one language and one theme a day.
  const ways = [
    ['vi', 'light'],
    ['en', 'dark'],
  ] as const;
  test.each(ofTheDay(ways, 1))(
    'in the language %s and the %s theme there is no fault, and nothing stands out of 320 px',
    async (locale, colorScheme) => {
      const browser = await launchChromium({ extension: chromeExtension, locale, colorScheme });
      try {
        for (const name of ['welcome.html', 'settings.html']) {
          const page = await browser.extensionPage(name);
          await page.click('.countries summary');
          await page.waitForTimeout(200);
          const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
          const found = violations.flatMap(({ id, nodes }) =>
            nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
          );
          expect(found, name).toEqual([]);
          await page.setViewportSize({ width: 320, height: 700 });
          expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBe(320);
          expect(await page.evaluate('document.body.innerText.includes("undefined")'), name).toBe(false);
          await page.close();
        }
      } finally {
        await browser.close();
      }
    },
    180_000,
  );
});

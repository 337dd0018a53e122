import { readFileSync } from 'node:fs';

import { type Chromium, launchChromium } from '../../browsers/chromium';
import { expressionOf } from '../../browsers/expression';
import { waitFor } from '../../browsers/wait';
import { chromeExtension } from '../../e2e/build';

const provinces = ['Hải Phòng', 'Cà Mau', 'Lào Cai', 'Đắk Lắk', 'Quảng Ngãi', 'Thừa Thiên Huế', 'Bạc Liêu'];
const topics = [
  'chuyển đổi số',
  'phòng cháy, chữa cháy',
  'giải ngân vốn đầu tư công',
  'cấp nước sạch',
  'tuyển sinh',
];

/** Fills the library with notes of some five thousand characters. Runs in the browser, on a page of the extension. */
async function fill(from: number, count: number, places: string[], themes: string[]): Promise<void> {
  const opening = indexedDB.open('thoang');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction(['notes', 'versions'], 'readwrite');
  const hex = (number: number) => number.toString(16).padStart(64, '0');
  for (let index = from; index < from + count; index++) {
    const place = places[index % places.length] ?? '';
    const theme = themes[index % themes.length] ?? '';
    const sentence = (n: number) =>
      `Ngày ${(n % 28) + 1}/${(n % 12) + 1}/2024, UBND tỉnh ${place} họp về ${theme}, lần thứ ${index}, với ${n * 7} đại biểu và ${n * 13} triệu đồng theo Quyết định số ${n * 31 + index}/QĐ-UBND.`;
    let text = '';
    for (let n = 1; text.length < 5_000; n++) text += `${text && '\n\n'}${sentence(n + index)}`;
    const id = hex(index + 1);
    const address = `https://cong-${index}.example.gov.vn/tin`;
    const title = `${place}: họp về ${theme}, lần thứ ${index}`;
    const savedAt = new Date(1_700_000_000_000 + index * 60_000).toISOString();
    transaction.objectStore('versions').put({
      id: `${id}-${id}`,
      noteId: id,
      digest: id,
      seenAt: savedAt,
      article: {
        address,
        title,
        language: 'vi',
        direction: 'ltr',
        html: `<p>${text.replaceAll('\n\n', '</p><p>')}</p>`,
        text,
        images: [],
        attachments: [],
      },
    });
    transaction.objectStore('notes').put({
      id,
      revision: 1,
      address,
      title,
      publisher: `Cổng thông tin ${place}`,
      published: '2024-01-02',
      language: 'vi',
      documents: [`${index + 31}/QĐ-UBND`],
      tags: [theme],
      remark: '',
      savedAt,
      updatedAt: savedAt,
      version: `${id}-${id}`,
      highlights: 0,
    });
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = reject;
  });
  database.close();
}

const queries = [
  'chuyển đổi số',
  'nghi dinh 30',
  'quyết định số 99',
  'ca mau cap nuoc',
  '"lần thứ 512"',
  'hai phong',
];

/** Types the queries letter by letter; how long each letter took to change the list, in milliseconds. Runs in the browser. */
async function typeLetters(all: string[]): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  const shelf = document.querySelector('.shelf');
  const taken: number[] = [];
  const type = async (text: string): Promise<void> => {
    const start = performance.now();
    const changed = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      if (shelf) observer.observe(shelf, { subtree: true, childList: true, characterData: true });
      setTimeout(resolve, 1_000);
    });
    if (field) field.value = text;
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await changed;
    const time = performance.now() - start;
    // A letter that changes nothing on screen has no answer to wait for.
    if (time < 990) taken.push(time);
  };
  for (const query of all) for (let end = 2; end <= query.length; end++) await type(query.slice(0, end));
  return taken;
}

/** Saves pages one after the other; how long each took to be acknowledged, in milliseconds. Runs in the browser. */
async function timeSaves(count: number): Promise<number[]> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };
  };
  const taken: number[] = [];
  for (let number = 0; number < count; number++) {
    const text = `Bài số ${number}. ${'Cầu dài 312 mét, rộng 16 mét. '.repeat(170)}`.trim();
    const article = {
      address: `https://luu-${number}.example.gov.vn/tin`,
      title: `Bài số ${number}`,
      language: 'vi',
      direction: 'ltr',
      html: `<p>${text}</p>`,
      text,
      images: [],
      attachments: [],
    };
    const start = performance.now();
    await chrome.runtime.sendMessage({
      id: number,
      type: 'saveArticle',
      data: { article },
      timestamp: Date.now(),
    });
    taken.push(performance.now() - start);
  }
  return taken;
}

/** Memory of the extension's own process, in MB. */
async function memoryOf(browser: Chromium): Promise<number> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) return 0;
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      return Number(/RssAnon:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    });
  return Math.max(...sizes);
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** A library of ten thousand notes: how soon its page is usable, and how soon each letter typed is answered. */
export async function bench(args: string[]): Promise<void> {
  const count = Number(args[0] ?? 10_000);
  const browser = await launchChromium({ extension: chromeExtension, locale: 'vi' });
  const page = await browser.extensionPage('notes.html');
  await page.waitForSelector('h1');
  const base = await memoryOf(browser);
  for (let from = 0; from < count; from += 500)
    await page.evaluate(expressionOf(fill, from, Math.min(500, count - from), provinces, topics));
  await page.close();

  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const started = performance.now();
    const opened = await browser.extensionPage('notes.html');
    await opened.waitForSelector('.note-list a');
    times.push(performance.now() - started);
    if (round < 4) await opened.close();
    else {
      console.log(`${count} notes: list on screen after ${median(times).toFixed(0)} ms (median of 5)`);
      const before = performance.now();
      await opened.fill('input[type=search]', 'lan thu 77');
      await waitFor('an answer', async () => (await opened.locator('.snippet').count()) > 0, 300_000);
      console.log(`first search after opening: ${((performance.now() - before) / 1_000).toFixed(1)} s`);
      const letters = await opened.evaluate<number[]>(expressionOf(typeLetters, queries));
      console.log(
        `a letter typed: ${median(letters).toFixed(0)} ms median, ${Math.max(...letters).toFixed(0)} ms worst, ${letters.length} letters`,
      );
      const memory = await memoryOf(browser);
      console.log(
        `memory of the page and its worker: ${memory.toFixed(0)} MB, ${(memory - base).toFixed(0)} MB more than with an empty library`,
      );
      await opened.waitForTimeout(15_000);
      await opened.close();
      const again = await browser.extensionPage('notes.html');
      await again.waitForSelector('.note-list a');
      const reload = performance.now();
      await again.fill('input[type=search]', 'lan thu 78');
      await waitFor('an answer', async () => (await again.locator('.snippet').count()) > 0, 300_000);
      console.log(`first search, index kept: ${((performance.now() - reload) / 1_000).toFixed(1)} s`);
    }
  }
  const saver = await browser.extensionPage('notes.html');
  const saves = await saver.evaluate<number[]>(expressionOf(timeSaves, 30));
  console.log(
    `a save, from asking to acknowledged: ${median(saves).toFixed(0)} ms median, ${Math.max(...saves).toFixed(0)} ms worst of ${saves.length}`,
  );
  await browser.close();
}

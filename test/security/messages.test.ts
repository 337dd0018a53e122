import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { ofTheDay } from '../ofTheDay';
import { chromeExtension } from '../e2e/build';
import { attack, hostilePage, openReader, pages, serve, title } from './site';
import { type ContentApi, send, type TakenOver, takeOver } from './takeOver';

declare const chrome: ContentApi;

let portals: Portals;
let browser: Chromium;

beforeAll(async () => {
  portals = await startPortals(pages);
  browser = await launchChromium({ extension: chromeExtension, portals, locale: 'en' });
});
afterAll(async () => {
  await browser?.close();
  await portals?.close();
});

const forged = (address: string, html: string) => ({
  address,
  title: 'Bài giả',
  language: 'vi',
  direction: 'ltr',
  html,
  text: 'Nội dung giả của kẻ đã chiếm tiến trình của trang, đủ dài để trông như một bài.',
  images: [],
  attachments: [],
});

interface StoredNote {
  id: string;
  revision: number;
  binnedAt?: string;
  address: string;
  title: string;
}

const notes = async (): Promise<StoredNote[]> =>
  ((await browser.database('thoang'))?.['notes'] ?? []) as StoredNote[];

/** Answers every question to the page's reading script in this way, before the script itself can. */
const answerWith = (world: TakenOver, answer: unknown) =>
  world.run((reading) => {
    chrome.runtime.onMessage.addListener((message, _, respond) => {
      if (message.type === 'readPage' || message.type === 'readSoon') respond({ res: reading });
    });
  }, answer);

const asReading = (article: object) => ({ kind: 'article', article, isArticle: true });

/** A page whose reader was opened once and saved, so that there is something to steal or spoil. */
async function savedPage(): Promise<{ world: TakenOver; note: StoredNote }> {
  const address = serve(portals, hostilePage());
  const { page, reader } = await attack(browser, address);
  await reader.click('[data-action=save]');
  await waitFor('the note', async () => (await reader.innerText('.message')).includes('Saved'));
  await browser.pressShortcut(page, 'Alt+R');
  await browser.waitUntilReaderClosed(page);
  const note = (await notes()).find((each) => each.address === address);
  if (!note) throw new Error('nothing was saved');
  return { world: await takeOver(page, browser.origin), note };
}

describe('a page whose process was taken over', () => {
  test('may not save, delete, read, open or close anything: every such message is refused', async () => {
    const { world, note } = await savedPage();
    const before = await notes();
    const { address } = note;
    const tabId = await browser.tabIdOf(world.page);
    const orders: [string, unknown][] = [
      ['saveArticle', { article: forged(address, '<p>giả</p>') }],
      ['saveArticle', { article: forged('https://xau.example/moi', '<p>giả</p>') }],
      ['changeNote', { id: note.id, binned: true }],
      ['changeNote', { id: note.id, remark: 'giả' }],
      ['emptyBin', { all: true }],
      ['headOf', { id: note.id }],
      ['openNote', { id: note.id }],
      ['marksOf', { id: note.id }],
      [
        'putMark',
        {
          id: crypto.randomUUID(),
          noteId: note.id,
          quote: 'cầu',
          prefix: '',
          suffix: '',
          start: 0,
          colour: 'pink',
          remark: '',
        },
      ],
      ['removeMark', { id: crypto.randomUUID() }],
      ['libraryChanged', undefined],
      ['toggleReader', {}],
      ['toggleReader', { tabId }],
      ['toggleReader', { tabId, shown: true, at: { start: 0, end: 9 } }],
      ['readTab', {}],
      ['readTab', { tabId }],
      ['leaveReader', undefined],
      ['loadPicture', { url: 'https://xau.example/' }],
      ['nextPage', { url: `${address}?trang=2` }],
      ['pickBlock', {}],
      ['pickBlock', { tabId }],
      ['atWords', { words: 'giả' }],
      ['keepPictures', { id: note.id }],
      ['keepPictures', { tabId, id: note.id }],
      ['changeMark', { id: crypto.randomUUID(), remark: 'giả' }],
      ['openPage', { page: 'settings' }],
    ];
    for (const [type, data] of orders) {
      const answer = await world.run(send, type, data);
      expect(answer, type).toEqual({ err: expect.objectContaining({ name: 'SenderRefused' }) });
    }
    expect(await notes()).toEqual(before);
    expect(world.page.frames()).toHaveLength(1);
    await world.page.close();
  });

  test('orders nothing of our scripts in the page to practise on', async () => {
    const { world } = await savedPage();
    const practice = await browser.extensionPage('practice.html');
    const before = await practice.evaluate(() => document.documentElement.outerHTML);
    const orders: [string, unknown][] = [
      ['fetchImage', { url: 'https://xau.example/anh.png' }],
      ['switchReader', {}],
      ['readPage', {}],
      ['readSoon', {}],
      ['readNext', { url: 'https://xau.example/' }],
      ['noteWords', { words: 'giả' }],
      ['stopReading', undefined],
    ];
    for (const [type, data] of orders) {
      const answer = await world.run(send, type, data);
      expect(answer, type).toEqual({ err: expect.objectContaining({ message: 'not from the background' }) });
    }
    expect(await practice.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await practice.close();
    await world.page.close();
  });

  test('cannot have a rule kept for its site while nobody picks there', async () => {
    const { world } = await savedPage();
    const rule = {
      host: 'quan1.haiphong.gov.vn',
      story: 'body',
      drop: [],
      madeAt: '2026-01-02T03:04:05Z',
    };
    await world.run(send, 'ruleMade', rule);
    const worker = await browser.worker();
    const stored = await worker.evaluate(() => chrome.storage?.local?.get(null));
    expect(JSON.stringify(stored)).not.toContain('"story"');
    await world.page.close();
  });

  test('gets nothing by saying that it is somebody else', async () => {
    const { world, note } = await savedPage();
    const before = await notes();
    const url = `${browser.origin}/notes.html`;
    const claims = {
      sender: { id: browser.extensionId, url, origin: browser.origin },
      origin: browser.origin,
      url,
    };
    const answer = await world.run(
      (lies, id) =>
        chrome.runtime
          .sendMessage({ id: 1, type: 'changeNote', data: { id, binned: true }, timestamp: 0, ...lies })
          .catch(String),
      claims,
      note.id,
    );
    expect(answer).toEqual({ err: expect.objectContaining({ name: 'SenderRefused' }) });
    expect(await notes()).toEqual(before);
    await world.page.close();
  });

  test('learns nothing from what no part of the extension listens for, nor from names every object has', async () => {
    const { world, note } = await savedPage();
    const unheard = ['readPage', 'readSoon', 'switchReader', 'fetchImage', 'listNotes'];
    for (const type of [...unheard, '__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const answer = JSON.stringify((await world.run(send, type, {})) ?? null);
      // A name that every object has is answered with the message itself.
      expect(answer, type).not.toMatch(new RegExp(`${note.id}|savedAt|tỷ đồng`));
      if (unheard.includes(type)) expect(answer, type).toMatch(/^null$|"err"/);
    }
    await world.page.close();
  });

  test('reaches none of the extension’s other powers from there', async () => {
    const { world } = await savedPage();
    const powers = await world.run(() => [
      typeof chrome.tabs,
      typeof chrome.scripting?.executeScript,
      typeof chrome.contextMenus,
    ]);
    expect(powers).toEqual(['undefined', 'undefined', 'undefined']);
    const databases = await world.run(async () => (await indexedDB.databases()).map((each) => each.name));
    expect(databases).toEqual([]);
    const framed = await world.run(async () => {
      const frame = document.createElement('iframe');
      frame.src = chrome.runtime.getURL('notes.html');
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return fetch(chrome.runtime.getURL('notes.html')).then(Boolean, () => false);
    });
    expect(framed).toBe(false);
    expect(world.page.frames().some((frame) => frame.url().startsWith(browser.origin))).toBe(false);
    await world.page.close();
  });

  test('cannot bring a script into the reader with an article that it forged', async () => {
    const { world, note } = await savedPage();
    const harm = [
      '<p>Bài giả về cầu Rế <img src="data:," onerror="globalThis.ran = 1"><script>globalThis.ran = 2</script></p>',
      '<a href="javascript:globalThis.ran = 3">x</a><iframe srcdoc="<script>parent.ran = 4</script>"></iframe>',
      '<form action="https://xau.example/"><button>Gửi</button></form><base href="https://xau.example/">',
      '<style>* { display: none }</style><svg onload="globalThis.ran = 5"></svg><math><mtext></mtext></math>',
    ].join('');
    await answerWith(world, asReading(forged(note.address, harm)));
    const reader = await openReader(browser, world.page);
    expect(await reader.innerText('h1')).toBe('Bài giả');
    const inside = await reader.evaluate(() => ({
      ran: 'ran' in globalThis,
      elements: document.querySelectorAll(
        '.article-body :is(script, iframe, form, button, base, style, svg, math)',
      ).length,
      links: [...document.querySelectorAll('.article-body a')].map((link) => link.getAttribute('href')),
    }));
    expect(inside).toEqual({ ran: false, elements: 0, links: [null] });
    await world.page.close();
  });

  test('has its article saved under the address of its own tab, whatever it says', async () => {
    const { world: victim, note } = await savedPage();
    await victim.page.close();
    const { world } = await savedPage();
    await answerWith(world, asReading(forged(note.address, '<p>Bài giả về cầu Rế</p>')));
    await browser.pressShortcut(world.page, 'Alt+R');
    const reader = await browser.readerFrame(world.page);
    await reader.click('[data-action=save]');
    await waitFor('an answer', async () => (await reader.innerText('.message')) !== '');
    const after = (await notes()).find(({ id }) => id === note.id);
    await world.page.close();
    expect(after?.title).toBe(title);
  });

  const misfits: [string, unknown][] = [
    ['nothing', null],
    ['an article that is none', { kind: 'article' }],
    [
      'a picture that is a script',
      {
        kind: 'article',
        isArticle: true,
        article: {
          ...forged('https://quan1.haiphong.gov.vn/', '<p>x</p>'),
          images: [{ url: 'javascript:alert(1)' }],
        },
      },
    ],
    ['a refusal of its own making', { kind: 'refused', refusal: '<b>x</b>' }],
    [
      'a link to a file of the disk',
      {
        kind: 'article',
        isArticle: true,
        article: {
          ...forged('https://quan1.haiphong.gov.vn/', '<p>x</p>'),
          attachments: [{ name: 'x', url: 'file:///etc/passwd' }],
        },
      },
    ],
  ];
  test.each(ofTheDay(misfits, 2))(
    'answering with %s, it gets the sentence that reading failed',
    async (_, answer) => {
      const { world } = await savedPage();
      await answerWith(world, answer);
      await browser.pressShortcut(world.page, 'Alt+R');
      const reader = await browser.readerFrame(world.page);
      const said = await waitFor('a sentence', async () =>
        (await reader.innerText('body')).match(/could not|failed/i),
      );
      expect(said).toBeTruthy();
      await world.page.close();
    },
  );
});

test('the extension’s storage is out of reach of its scripts in pages', async () => {
  const { world } = await savedPage();
  const answers = await world.run(async () => {
    const local = chrome.storage?.local;
    const ask = (work: () => Promise<unknown> | undefined) =>
      (async () => work())().then(
        () => 'done',
        () => 'refused',
      );
    return [await ask(() => local?.set({ forged: true })), await ask(() => local?.get(null))];
  });
  await world.page.close();
  expect(answers).toEqual(['refused', 'refused']);
});

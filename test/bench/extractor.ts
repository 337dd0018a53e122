import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';

import { withoutFeatures } from '../browsers/features';
import { findChromium } from '../browsers/find.mjs';
import { bundle, repository } from './bundle';

export interface PageFile {
  /** The name that the row is printed under. */
  file: string;
  path: string;
  url?: string;
}

export interface ExtractedRow {
  file: string;
  url: string;
  isArticle: boolean;
  article: Record<string, unknown> | null;
  ms: { detect: number; read: number };
  error?: string;
}

export interface Extractor {
  /** Reads the pages in their order and hands over each row. */
  readAll(pages: PageFile[], onRow: (row: ExtractedRow) => void): Promise<void>;
  close(): Promise<void>;
}

/**
 * One process for all pages: nothing of theirs runs, and what it has read before makes it read ten times faster. One tab:
 * several in a process hinder one another, and took half as long again for all pages together.
 */
const flags = [
  '--disable-background-networking',
  '--no-first-run',
  '--disable-site-isolation-trials',
  '--renderer-process-limit=1',
  withoutFeatures('IsolateOrigins', 'site-per-process'),
];

/** How long one page may take to load and be read before its row says so. */
const patience = 30_000;

/** Opens real Chromium, without a network, to read pages with the code that the extension runs. */
export async function openExtractor(
  entry = join(repository, 'test/bench/inPage.ts'),
  call = defaultCall(),
): Promise<Extractor> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found. Run `node test/setup.mjs` first.');
  const [script, browser] = await Promise.all([
    bundle(entry),
    chromium.launch({ executablePath, args: flags }),
  ]);
  const context = await browser.newContext({ serviceWorkers: 'block', bypassCSP: false });

  async function readAll(pages: PageFile[], onRow: (row: ExtractedRow) => void): Promise<void> {
    let tab: ReadingTab | undefined;
    const read = async (file: PageFile): Promise<ExtractedRow> => {
      tab ??= await openTab(context);
      const row = await readOne(tab, file, `${script};${call}`);
      if (!row.error) return row;
      // A tab that broke or is still busy with its page is not used again.
      await tab.page.close().catch(() => {});
      tab = undefined;
      return row;
    };
    for (const file of pages) {
      const row = await read(file);
      // What the page before left behind in the process may have kept this one from being read: it is read once more.
      onRow(isAccident(row) ? await read(file) : row);
    }
    await tab?.page.close();
  }

  return { readAll, close: () => browser.close() };
}

/** Whether it was the browser that failed: not the reading, and not a file that is not there. */
const isAccident = ({ error = '' }: ExtractedRow): boolean =>
  /took longer than|Target|net::|crash|context/i.test(error) && !error.startsWith('the page is too large');

function defaultCall(): string {
  const today = new Date().toISOString().slice(0, 10);
  return `thoangExtract(${JSON.stringify(today)})`;
}

interface ReadingTab {
  page: Page;
  session: CDPSession;
  serve: (served: Served) => void;
}

/** What a tab gets under which address. */
interface Served {
  url: string;
  body: Buffer;
  type: string;
}

async function openTab(context: BrowserContext): Promise<ReadingTab> {
  const page = await context.newPage();
  let served: Served = { url: '', body: Buffer.alloc(0), type: 'text/html' };
  // A page gets itself under its address and nothing else: no picture, no style, no script leaves the machine.
  await page.route('**/*', (route) => {
    const request = route.request();
    if (!request.isNavigationRequest()) return route.abort();
    // A page that sends its reader on to another address stays where it is: "no content" ends the navigation.
    if (!sameAddress(request.url(), served.url)) return route.fulfill({ status: 204 });
    const { body, type } = served;
    return route.fulfill({
      status: 200,
      body,
      headers: {
        // Saved pages are mostly UTF-8 whatever their meta still says; others are left to the browser to tell.
        'content-type': isUtf8(body) ? `${type}; charset=utf-8` : type,
        // Nothing is loaded and nothing runs, and the page's own process sees to that, without asking anybody. Scripts
        // count as enabled all the same, so that <noscript> stays what it is for a reader.
        'content-security-policy': "default-src 'none'",
      },
    });
  });
  const session = await context.newCDPSession(page);
  return {
    page,
    session,
    serve(next) {
      served = next;
    },
  };
}

async function readOne(
  { page, session, serve }: ReadingTab,
  file: PageFile,
  expression: string,
): Promise<ExtractedRow> {
  const url = file.url && /^https?:\/\/[^/]/i.test(file.url) ? file.url : 'https://page.invalid/';
  const failed = (error: unknown): ExtractedRow => ({
    file: file.file,
    url: file.url ?? url,
    isArticle: false,
    article: null,
    ms: { detect: 0, read: 0 },
    error: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
  });
  try {
    const type = /\.xhtml(?:\.gz)?$/.test(file.path) ? 'application/xhtml+xml' : 'text/html';
    serve({ url, body: readPage(file.path), type });
    await within(page.goto(url, { waitUntil: 'domcontentloaded', timeout: patience }));
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'thoang',
    });
    const { result, exceptionDetails } = await within(
      session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        returnByValue: true,
        awaitPromise: true,
      }),
    );
    if (exceptionDetails) return failed(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return { file: file.file, url: file.url ?? url, ...(result.value as Omit<ExtractedRow, 'file' | 'url'>) };
  } catch (error) {
    return failed(error);
  }
}

function readPage(path: string): Buffer {
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

const sameAddress = (a: string, b: string): boolean =>
  new URL(a).href.split('#')[0] === new URL(b).href.split('#')[0];

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`the page took longer than ${patience / 1000} seconds`)),
      patience,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

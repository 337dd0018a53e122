import { type Chromium, launchChromium } from '../../browsers/chromium';
import type { DatabaseContents } from '../../browsers/database';
import { type Portals, startPortals } from '../../browsers/portals';
import { chromeExtension } from '../../e2e/build';
import { photo } from '../../e2e/site';
import { longStory } from '../../e2e/stories';
import { newTally, type Tally } from './tally';
import { untilWelcomed } from '../speed/untilWelcomed';

/** A look at everything stored that says whether something acknowledged is there. */
type Check = (contents: DatabaseContents) => boolean;

const host = 'https://quan1.haiphong.gov.vn';

/** A browser in which one kind of fault is tried, and what came of it. */
export class Field {
  readonly tally: Tally;
  /** What was acknowledged and has to be there in the end. */
  readonly #promises: { what: string; isKept: Check }[] = [];

  private constructor(
    kind: string,
    readonly browser: Chromium,
    readonly portals: Portals,
    /** From 0 to 1, by the seed. */
    readonly random: () => number,
  ) {
    this.tally = newTally(kind);
  }

  static async open(kind: string, random: () => number): Promise<Field> {
    const portals = await startPortals();
    const browser = await launchChromium({ extension: chromeExtension, portals, locale: 'vi' });
    await untilWelcomed(browser);
    return new Field(kind, browser, portals, random);
  }

  /** Serves a story under an address of its own, with a picture; under a number once more, another state of it. */
  story(number: number, words = ''): { address: string; title: string } {
    const address = `${host}/tin/${number}`;
    const title = `Cầu Rế thông xe, tin số ${number}`;
    const picture = `${host}/anh/${number}.png`;
    const figure = `<figure><img src="${picture}" width="640" height="400" alt="Cầu"><figcaption>Cầu Rế nhìn từ bờ nam.</figcaption></figure>`;
    const story = longStory(title).replace('</p>', ` ${words}</p>${figure}`);
    this.portals.add({
      [address]: `<!doctype html><html lang="vi"><head><title>${title}</title></head><body>${story}</body></html>`,
      [picture]: { body: photo, headers: { 'content-type': 'image/png', 'cache-control': 'no-store' } },
    });
    return { address, title };
  }

  /** Up to so many milliseconds, by the seed. */
  moment(most: number): number {
    return Math.floor(this.random() * most);
  }

  /** Something was said to be written. */
  promise(what: string, isKept: Check): void {
    this.#promises.push({ what, isKept });
  }

  async contents(): Promise<DatabaseContents> {
    return (await this.browser.database('thoang')) ?? {};
  }

  remark(words: string): void {
    this.tally.remarks.push(`${this.tally.kind}, round ${this.tally.rounds}: ${words}`);
  }

  /** Looks whether everything acknowledged is there, once, and who complained; then closes the browser. */
  async close(): Promise<Tally> {
    try {
      const contents = await this.contents();
      for (const { what, isKept } of this.#promises)
        if (!isKept(contents)) {
          this.tally.lost++;
          this.remark(`lost: ${what}`);
        }
      this.tally.doubled += doublesIn(contents);
      for (const { kind, text, where } of await this.browser.exceptions()) {
        // The browser itself tells of each picture that cannot be had, whoever asked for it.
        if (kind === 'browser' || /^https?:/.test(where)) continue;
        // A frame that was still loading when its extension went: it is taken away a moment later.
        if (text.includes('should only be loaded in a browser extension')) continue;
        this.tally.exceptions++;
        this.tally.remarks.push(`${this.tally.kind}: ${kind} in ${where}: ${text.slice(0, 300)}`);
      }
    } finally {
      await this.browser.close();
      await this.portals.close();
    }
    return this.tally;
  }
}

/** What tells one record from another to a reader, whatever its key is. */
const faces: Record<string, (record: Record<string, unknown>) => string> = {
  notes: ({ address }) => String(address),
  versions: ({ noteId, digest }) => `${noteId} ${digest}`,
  highlights: ({ noteId, quote, start }) => `${noteId} ${quote} ${start}`,
};

function doublesIn(contents: DatabaseContents): number {
  return Object.entries(faces).reduce((count, [store, faceOf]) => {
    const records = (contents[store] ?? []) as Record<string, unknown>[];
    return count + records.length - new Set(records.map(faceOf)).size;
  }, 0);
}

export interface KeptNote {
  id: string;
  address: string;
  title: string;
  version: string;
  remark: string;
  binnedAt?: string;
}

export const noteAt = (contents: DatabaseContents, address: string): KeptNote | undefined =>
  ((contents['notes'] ?? []) as KeptNote[]).find((note) => note.address === address);

/** Whether the note of that address is there with its article. */
export function isSaved(contents: DatabaseContents, address: string): boolean {
  const note = noteAt(contents, address);
  return (
    note !== undefined &&
    ((contents['versions'] ?? []) as { id: string }[]).some(({ id }) => id === note.version)
  );
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { PortalPages } from '../browsers/portals';

const folder = new URL('../pages/', import.meta.url).pathname;

/** The page of one case in `test/pages`, with what must come out of it. */
export interface Case {
  name: string;
  file: string;
  expected: Expected;
}

export interface Expected {
  address: string;
  isArticle: boolean;
  title?: string;
  lead?: string;
  source?: string;
  byline?: string;
  published?: { date: string; inferred: boolean };
  publisher?: string;
  paragraphs?: string[];
  captions?: string[];
  /** Some of what the receipt must name. */
  removed?: { kind: string; text: string }[];
  attachments?: { name: string; url: string }[];
  mustNotContain?: string[];
  shape: string;
  /** Tests of this case that fail today, by name: a shortfall that is known, and noticed when it goes. */
  knownToFail?: string[];
}

export function readCases(): Case[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'expected.json')))
    .map((name) => ({
      name,
      file: join(folder, name, existsSync(join(folder, name, 'page.xhtml')) ? 'page.xhtml' : 'page.html'),
      expected: JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected,
    }));
}

export function readCase(name: string): Case {
  const found = readCases().find((each) => each.name === name);
  if (!found) throw new Error(`there is no test/pages/${name}`);
  return found;
}

/** A photo of our own making, 640 by 400, in place of every picture the pages ask for. */
export const photo = readFileSync(new URL('photo.png', import.meta.url));

/** All cases under their own addresses, with their pictures. */
export function sitePages(): PortalPages {
  const pages: PortalPages = {};
  for (const { file, expected } of readCases()) {
    const body = readFileSync(file, 'utf8');
    pages[expected.address] = file.endsWith('.xhtml')
      ? { body, headers: { 'content-type': 'application/xhtml+xml' } }
      : body;
    for (const [, source] of body.matchAll(/<img\b[^>]*?\bsrc="([^"]+\.(?:jpe?g|png|gif))"/gi)) {
      if (!source || !URL.canParse(source, expected.address)) continue;
      pages[new URL(source, expected.address).href] = {
        body: photo,
        headers: { 'content-type': 'image/png' },
      };
    }
  }
  return pages;
}

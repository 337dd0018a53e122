import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { PortalPages } from '../../browsers/portals';

import { readCases } from '../../e2e/site';
import { repository } from '../bundle';

export interface SavedPage {
  address: string;
  body: Buffer;
  isArticle: boolean;
}

const shared = join(repository, '../shared/portals');

/** Real portal pages, of which people said whether they are articles, where they lie beside the project; else our own in the same shapes. */
export function savedPages(): SavedPage[] {
  if (!existsSync(shared))
    return readCases().map(({ file, expected }) => ({
      address: expected.address,
      body: readFileSync(file),
      isArticle: expected.isArticle,
    }));
  return readFileSync(join(shared, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { file: string; url: string; article: boolean })
    .map(({ file, url, article }) => ({
      address: url,
      body: readFileSync(join(shared, file)),
      isArticle: article,
    }));
}

/** As a portal serves them, without their scripts: what those would ask for is not here. */
export const served = (pages: readonly SavedPage[]): PortalPages =>
  Object.fromEntries(
    pages.map(({ address, body }) => [
      address,
      {
        body,
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': "script-src 'none'",
        },
      },
    ]),
  );

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { chromeExtension } from './build';

/** Files that a page of the built extension loads before it shows anything, from the extension's folder. */
export function filesOf(page: string): string[] {
  const html = readFileSync(join(chromeExtension, `${page}.html`), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/(chunks\/[^"]+)"/g)].map(([, path = '']) => path);
}

/** Bytes of files of the built extension, each gzipped by itself. */
export const weightOf = (files: readonly string[]): number =>
  files
    .map((file) => gzipSync(readFileSync(join(chromeExtension, file))).length)
    .reduce((sum, bytes) => sum + bytes, 0);

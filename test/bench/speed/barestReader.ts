import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { bundle, repository } from '../bundle';

const sources = join(repository, 'test/bench/speed/barest');

/**
 * Builds the least that a reader over a page can be, for what no extension gets around: a script in the page, a frame of
 * the extension over it, and DOMPurify in that.
 * @param page what becomes of the page: `empty` reads nothing, `withReadability` shows what bare Readability finds.
 * @returns the folder of the extension.
 */
export async function buildBarest(page: 'empty' | 'withReadability'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `barest-${page}-`));
  for (const file of ['manifest.json', 'reader.html']) cpSync(join(sources, file), join(folder, file));
  const scripts = { background: 'background', frame: 'frame', page };
  for (const [name, source] of Object.entries(scripts))
    writeFileSync(join(folder, `${name}.js`), await bundle(join(sources, `${source}.ts`)));
  return folder;
}

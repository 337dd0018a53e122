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
export const buildBarest = (page: 'empty' | 'withReadability'): Promise<string> =>
  build(page, ['manifest.json', 'reader.html'], { background: 'background', frame: 'frame', page });

/** The same for a popup: a script in the page, and three sentences of what Readability finds. */
export async function buildBarestPopup(): Promise<string> {
  const folder = await build('popup', ['popup.html'], { popup: 'popup', page: 'wordsOfPage' });
  const manifest = {
    manifest_version: 3,
    name: 'The barest popup',
    version: '1.0',
    permissions: ['activeTab', 'scripting'],
    // It has nothing to do; but by its worker the browser's driver knows the extension.
    background: { service_worker: 'background.js' },
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  return folder;
}

async function build(
  name: string,
  files: readonly string[],
  scripts: Record<string, string>,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `barest-${name}-`));
  for (const file of files) cpSync(join(sources, file), join(folder, file));
  for (const [script, source] of Object.entries(scripts))
    writeFileSync(join(folder, `${script}.js`), await bundle(join(sources, `${source}.ts`)));
  return folder;
}

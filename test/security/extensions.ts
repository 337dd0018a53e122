import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromeExtension } from '../e2e/build';

/** What the tests change of the manifest. */
export interface Manifest {
  permissions: string[];
  content_security_policy: { extension_pages: string };
}

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'thoang-extensions-')));

export const removeExtensions = (): void => rmSync(folder, { recursive: true, force: true });

/** A copy of the built extension, with its manifest changed and further files in it; gives its folder. */
export function copyExtension(
  name: string,
  change: (manifest: Manifest) => void,
  files: Record<string, string> = {},
): string {
  const copy = join(folder, name);
  cpSync(chromeExtension, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as Manifest;
  change(manifest);
  writeFiles(copy, { ...files, 'manifest.json': JSON.stringify(manifest) });
  return copy;
}

/** An extension of somebody else, with every right that matters here; gives its folder. */
export function makeExtension(name: string, files: Record<string, string>): string {
  const made = join(folder, name);
  mkdirSync(made);
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    permissions: ['scripting', 'tabs', 'storage'],
    host_permissions: ['<all_urls>'],
    background: { service_worker: 'background.js' },
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['content.js'],
        run_at: 'document_start',
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ],
  };
  writeFiles(made, { ...files, 'manifest.json': JSON.stringify(manifest) });
  return made;
}

function writeFiles(place: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text);
}

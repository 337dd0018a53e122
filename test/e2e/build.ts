import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { repository } from '../bench/bundle';

export const chromeExtension = join(repository, '.output/chrome-mv3');
export const firefoxExtension = join(repository, '.output/firefox-mv3');

/** Builds both extensions once before the browser tests. `THOANG_BUILT=1` says that they are fresh already. */
export default function build(): void {
  if (process.env['THOANG_BUILT'] === '1' && existsSync(chromeExtension) && existsSync(firefoxExtension))
    return;
  for (const browser of ['chrome', 'firefox']) {
    execFileSync(
      process.execPath,
      [join(repository, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', browser],
      {
        cwd: repository,
        // As for a release: for the runner’s own kind of environment some packages are bundled otherwise.
        env: { ...process.env, NODE_ENV: 'production' },
        stdio: 'pipe',
      },
    );
  }
}

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { filesOf, weightOf } from '../../e2e/weight';
import { repository } from '../bundle';

const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;

/** `npm run bench -- weight`: gzipped scripts that are loaded until each thing is shown, of a build made now. */
export async function bench(): Promise<void> {
  execFileSync(process.execPath, [join(repository, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: repository,
    stdio: 'pipe',
  });
  const reading = weightOf(['read.js']);
  const frame = weightOf(['overlay.js']);
  const [reader, popup] = [filesOf('reader'), filesOf('popup')];
  console.table({
    'detector, on every portal page': kilobytes(weightOf(['detect.js'])),
    'script that reads a page': kilobytes(reading),
    [`reader until its story is painted (${reader.length} files)`]: kilobytes(weightOf(reader)),
    [`popup until it shows anything (${popup.length} files)`]: kilobytes(weightOf(popup)),
    'all that Alt+R loads until then': kilobytes(reading + frame + weightOf(reader)),
    'all that the popup loads until then': kilobytes(reading + weightOf(popup)),
  });
}

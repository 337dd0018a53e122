import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { repository } from '../bundle';
import { openExtractor, type Extractor } from '../extractor';

/** In the order of the columns; the names are those the readers have in the page. */
export const readerNames = ['Thoáng', 'Readability', 'Defuddle', '@postlight/parser'] as const;

/**
 * An extractor whose rows are comparisons of all readers. Postlight's build for browsers carries all it needs, so
 * package.json overrides its dependencies with an empty package: they are a hundred, old, one of them a git address.
 */
export function openPeers(): Promise<Extractor> {
  const mercury = createRequire(import.meta.url).resolve('@postlight/parser/dist/mercury.web.js');
  return openExtractor(
    join(repository, 'test/bench/extraction/inPage.ts'),
    `${readFileSync(mercury, 'utf8')};compareReaders()`,
  );
}

import { createWriteStream, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { repository } from '../bundle';
import { openExtractor } from '../extractor';

const sets = ['benchmarks/scrapinghub', 'benchmarks/wcxb-articles', 'benchmarks/trafilatura', 'portals'];
const [, , out = '/tmp/passages.jsonl'] = process.argv;
const extractor = await openExtractor(join(repository, 'test/bench/passages/inPage.ts'), 'thoangDump()');
const stream = createWriteStream(out);
for (const set of sets) {
  const folder = join(repository, '../shared', set);
  const pages = readFileSync(join(folder, 'pages.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { file: string; url: string })
    .map(({ file, url }) => ({ file, url, path: resolve(folder, file) }));
  await extractor.readAll(pages, (row) => stream.write(`${JSON.stringify({ set, ...row })}\n`));
}
await extractor.close();
stream.end();

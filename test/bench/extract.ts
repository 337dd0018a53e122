import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { openExtractor, type ExtractedRow, type PageFile } from './extractor';

const usage =
  'usage: npm run -s extract -- FILE.html --url ADDRESS   or   npm run -s extract -- --list PAGES.jsonl\n' +
  'one page a line of the list: {"file": "page.html", "url": "https://…"}; "file" is relative to the list';

/** Reads the command line into pages; relative paths in a list are relative to the list's folder. */
function pagesToRead(): PageFile[] {
  const { values, positionals } = parseArgs({
    options: { list: { type: 'string' }, url: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.list !== undefined) {
    const folder = dirname(values.list);
    return readFileSync(values.list, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => listed(line, folder));
  }
  if (positionals.length === 0) throw new Error(usage);
  return positionals.map((file) => ({ file, path: file, ...(values.url && { url: values.url }) }));
}

/** A line that is no page becomes a page that cannot be read: its row says so, and the rest goes on. */
function listed(line: string, folder: string): PageFile {
  try {
    const { file, url } = JSON.parse(line) as { file: string; url?: string };
    return { file, path: resolve(folder, file), ...(url && { url }) };
  } catch {
    return {
      file: line.slice(0, 200),
      path: resolve(folder, 'not a line of {"file", "url"}'),
    };
  }
}

try {
  const pages = pagesToRead();
  const extractor = await openExtractor();
  await extractor.readAll(pages, (row: ExtractedRow) => process.stdout.write(`${JSON.stringify(row)}\n`));
  await extractor.close();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type ExtractedRow, type Extractor, openExtractor } from '../bench/extractor';
import { readCases } from '../e2e/site';

const cases = readCases();
const rows = new Map<string, ExtractedRow>();
let extractor: Extractor;

beforeAll(async () => {
  extractor = await openExtractor();
  const pages = cases.map(({ name, file, expected }) => ({ file: name, path: file, url: expected.address }));
  await extractor.readAll(pages, (row) => rows.set(row.file, row));
}, 420_000);

afterAll(() => extractor?.close());

/** What is compared: letters and marks, without the white space between them. */
const bare = (text: unknown): string =>
  String(text ?? '')
    .normalize('NFC')
    .replace(/\s+/g, '');

describe.each(cases)('$name', ({ name, expected }) => {
  const check = (sentence: string, work: () => void) =>
    (expected.knownToFail?.includes(sentence) ? test.fails : test)(sentence, work);
  const article = (): Record<string, unknown> => rows.get(name)?.article ?? {};

  check(expected.isArticle ? 'is seen as an article' : 'is left alone', () => {
    expect(rows.get(name)?.error).toBeUndefined();
    expect(rows.get(name)?.isArticle).toBe(expected.isArticle);
  });
  if (!expected.isArticle) return;

  check('gives its title, lead, author, source and day', () => {
    expect(article()['title']).toBe(expected.title);
    expect(article()['lead']).toBe(expected.lead);
    expect(article()['byline']).toBe(expected.byline);
    if (expected.source) expect(article()['source']).toBe(expected.source);
    if (expected.publisher) expect(article()['publisher']).toBe(expected.publisher);
    const published = article()['published'] as { date: string; inferred: boolean } | undefined;
    expect(published && { date: published.date.slice(0, 10), inferred: published.inferred }).toEqual(
      expected.published,
    );
  });

  check('keeps every paragraph in its order, and nothing else', () => {
    const text = bare(article()['text']);
    let from = 0;
    for (const paragraph of expected.paragraphs ?? []) {
      const at = text.indexOf(bare(paragraph), from);
      expect(at, paragraph).toBeGreaterThanOrEqual(0);
      from = at;
    }
    for (const noise of expected.mustNotContain ?? [])
      expect(`${article()['text']}${article()['html']}`).not.toContain(noise);
    const wanted = bare(
      [expected.lead, ...(expected.paragraphs ?? []), ...(expected.captions ?? [])].join(''),
    );
    expect(text.length).toBeLessThan(wanted.length * 1.03 + 10);
  });

  check('says what it took away', () => {
    const removed = (article()['removed'] ?? []) as { kind: string; text: string; chars: number }[];
    for (const { kind, text } of expected.removed ?? [])
      expect(
        removed.filter((each) => each.text.includes(text)).map((each) => each.kind),
        text,
      ).toContain(kind);
    for (const { text, chars } of removed) expect(chars).toBeGreaterThanOrEqual(text.length);
  });

  check('tells captions and attachments', () => {
    expect(article()['captions']).toEqual(expected.captions ?? []);
    const attachments = (article()['attachments'] ?? []) as { name: string; url: string }[];
    for (const { url } of expected.attachments ?? [])
      expect(attachments.map((each) => each.url)).toContain(url);
    expect(attachments.length).toBe(expected.attachments?.length ?? 0);
  });
});

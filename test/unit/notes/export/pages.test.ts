import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';

import type { ExportFormat } from '@/utils/notes/export/format';
import type { Note } from '@/utils/notes/note';

import { exportNotes } from '@/utils/notes/export/exportNotes';
import { hostile, makeNote, options, parse, rich, textOf } from './notes';
import { xmlFault } from './wellFormed';

const write = async (format: ExportFormat, ...notes: Note[]) => exportNotes(format, notes, options);
const html = async (...notes: Note[]) => textOf((await write('html', ...notes)).bytes);

const attacked = (text: string, index: number) =>
  makeNote({
    article: {
      address: `https://x.vn/${index}`,
      title: text,
      lead: text,
      byline: text,
      publisher: { name: text, agency: text },
      text,
      html: `${text}<p>${text}</p><a href="${text}">x</a><img src="https://x.vn/a.png" alt="${text.replaceAll('"', '&quot;')}">`,
      attachments: [{ name: text, url: `https://x.vn/"><script>${index}` }],
    },
    head: { tags: [text], remark: text },
    marks: [{ quote: text, remark: text }],
  });
const all = () => Promise.all(hostile.map(attacked));
const whole = () =>
  makeNote({
    article: { html: rich },
    before: [{ text: 'Bản cũ.' }],
    marks: [{ quote: 'Cầu dài 312 mét', colour: 'green', remark: 'Nhớ' }],
    head: { remark: 'Ghi chú\ncủa tôi' },
  });

test('the page needs nothing beside it and allows nothing else', async () => {
  const page = await html(await whole());
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:;`);
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<title>'));
  expect(
    parse(page).querySelectorAll('img, script, iframe, object, embed, link, form, svg, base, audio, video'),
  ).toHaveLength(0);
  expect(page).toContain(
    '<a href="https://haiphong.gov.vn/anh/1.jpg" rel="noopener noreferrer">https://haiphong.gov.vn/anh/1.jpg</a>',
  );
  expect(page).not.toMatch(/url\(|@import|@font-face/);
});

test('highlights are drawn, the citation and every version’s digest are there', async () => {
  const note = await whole();
  const page = await html(note);
  expect(page).toContain(
    '<mark class="green">Cầu </mark><mark class="green"><strong>dài 312 mét</strong></mark>',
  );
  expect(page).toContain('truy cập ngày 02/01/2026.');
  expect(page).toContain('<p class="remark">Ghi chú<br/>của tôi</p>');
  for (const { digest } of note.versions) expect(page).toContain(digest);
  expect(page).toContain('rowspan="2"');
});

test('one note has no list of contents, several have', async () => {
  const one = await whole();
  const two = await makeNote({ article: { address: 'https://a.vn/2', title: 'Hai <b>' } });
  expect(await html(one)).not.toContain('<nav');
  const page = await html(one, two);
  expect(page).toContain('<a href="#note-2">Hai &lt;b&gt;</a>');
  expect(page).toContain('<article id="note-2" lang="vi">');
});

test('hostile words in every field stay words', async () => {
  const page = await html(...(await all()));
  const nodes = parse(page);
  const names = new Set(Array.from(nodes.querySelectorAll('*'), ({ localName }) => localName));
  for (const name of ['script', 'svg', 'img', 'iframe', 'form', 'math', 'base', 'object'])
    expect(names.has(name)).toBe(false);
  for (const element of Array.from(nodes.querySelectorAll('*'))) {
    for (const { name, value } of Array.from(element.attributes)) {
      expect(name).toMatch(
        /^(?:href|rel|class|id|lang|dir|content|name|charset|http-equiv|aria-label|start|colspan|rowspan)$/,
      );
      if (name === 'href') expect(value).toMatch(/^(?:https:\/\/|#note-\d+$)/);
    }
  }
  expect(xmlFault(page.replace(/<meta[^>]*>/g, ''))).toBeUndefined();
});

test('a document for Word is well-formed, with the citation as a footnote', async () => {
  const { bytes, name } = await write('docx', await whole(), ...(await all()));
  expect(name).toBe('Sổ tay tuyên giáo.docx');
  const files = unzipSync(bytes);
  for (const [path, file] of Object.entries(files)) {
    if (/\.(?:xml|rels)$/.test(path))
      expect(xmlFault(textOf(file).replace(/ standalone="yes"/, '')), path).toBeUndefined();
  }
  const story = textOf(files['word/document.xml'] ?? new Uint8Array());
  expect(story).toContain('<w:footnoteReference w:id="1"/>');
  expect(story.match(/<w:pageBreakBefore\/>/g)).toHaveLength(hostile.length);
  expect(story).toContain('<w:gridSpan w:val="2"/>');
  expect(story).toContain('<w:vMerge w:val="continue"/>');
  expect(textOf(files['word/footnotes.xml'] ?? new Uint8Array())).toContain('truy cập ngày 02/01/2026.');
  const targets = [
    ...textOf(files['word/_rels/document.xml.rels'] ?? new Uint8Array()).matchAll(
      /Target="([^"]*)" TargetMode="External"/g,
    ),
  ];
  expect(targets.length).toBeGreaterThan(10);
  for (const [, target = ''] of targets) expect(target).toMatch(/^https:\/\//);
});

test('a book begins with its type and every page of it is XHTML', async () => {
  const { bytes } = await write('epub', await whole(), ...(await all()));
  expect(textOf(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  expect([bytes[8], bytes[28]]).toEqual([0, 0]);
  const files = unzipSync(bytes);
  for (const [path, file] of Object.entries(files)) {
    if (/\.(?:xhtml|opf|xml)$/.test(path)) expect(xmlFault(textOf(file)), path).toBeUndefined();
  }
  const book = textOf(files['OEBPS/content.opf'] ?? new Uint8Array());
  expect(book).toContain('<meta property="dcterms:modified">2026-11-23T04:05:06Z</meta>');
  expect(book).toMatch(/urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}</);
  for (const [, href = ''] of book.matchAll(/href="([^"]+)"/g))
    expect(Object.keys(files)).toContain(`OEBPS/${href}`);
});

test('the same notes at the same moment are the same book', async () => {
  const note = await whole();
  expect(await write('epub', note)).toEqual(await write('epub', note));
});

test('no notes make an empty file of every format', async () => {
  for (const format of [
    'markdown',
    'html',
    'docx',
    'epub',
    'csv',
    'json',
    'bibtex',
    'ris',
    'csl-json',
  ] as const)
    await expect(write(format)).resolves.toBeTruthy();
});

test('the parser is called by no format that needs no nodes', async () => {
  const note = await whole();
  const deaf = {
    ...options,
    parse: () => {
      throw new Error('called');
    },
  };
  for (const format of ['csv', 'json', 'bibtex', 'ris', 'csl-json'] as const)
    await expect(exportNotes(format, [note], deaf)).resolves.toBeTruthy();
});

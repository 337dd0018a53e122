import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';

import type { Note } from '@/utils/notes/note';

import { sha256 } from '@/utils/notes/digest';
import { escapeText, tameMarkdown } from '@/utils/notes/export/escapeText';
import { exportNotes } from '@/utils/notes/export/exportNotes';
import { footnotesOf } from '@/utils/notes/export/footnotes';
import { obsidianTag } from '@/utils/notes/export/frontMatter';
import { readStory } from '@/utils/notes/export/readStory';
import { storyMarkdown } from '@/utils/notes/export/storyMarkdown';
import { hostile, makeNote, options, parse, rich, textOf } from './notes';

async function write(...notes: Note[]): Promise<Map<string, string>> {
  const { bytes, name, type } = await exportNotes('markdown', notes, { ...options, language: 'en' });
  expect([name, type]).toEqual(['Sổ tay tuyên giáo.zip', 'application/zip']);
  return new Map(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, textOf(file)]));
}

/** The properties, read as the few forms of YAML they are written in. */
function propertiesOf(markdown: string): Record<string, unknown> {
  const [, yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(markdown) ?? [];
  const fields: [string, unknown][] = [];
  const value = (words: string) => (words.startsWith('"') ? (JSON.parse(words) as unknown) : words);
  for (const line of yaml.split('\n')) {
    const item = /^ {2}- (".*")$/.exec(line);
    const [, key = '', words = ''] = /^([a-z]+):(?: (.+))?$/.exec(line) ?? [];
    const last = fields.at(-1);
    if (item && Array.isArray(last?.[1])) last[1].push(value(item[1] ?? ''));
    else if (key) fields.push([key, words ? value(words) : []]);
    else throw new Error(`not of our YAML: ${line}`);
  }
  return Object.fromEntries(fields);
}

test('a note is written whole', async () => {
  const files = await write(
    await makeNote({
      article: { html: rich, attachments: [{ name: 'QĐ 1234', url: 'https://haiphong.gov.vn/qd.pdf' }] },
      marks: [{ quote: 'công trình trọng điểm', remark: 'Nhớ **kỹ**' }],
      head: { tags: ['tuyên giáo', '2026'], remark: 'Của *tôi*.' },
    }),
  );
  expect(files.get('Khánh thành cầu Rế.md')).toBe(`---
title: "Khánh thành cầu Rế"
source: "https://haiphong.gov.vn/tin/cau-re"
author:
  - "Hoàng Tùng"
site: "Cổng Thông tin điện tử thành phố Hải Phòng"
published: 2021-12-16
created: 2026-01-01
language: "vi"
tags:
  - "tuyên-giáo"
  - "_2026"
citekey: "hoangtung2021khanhthanhcau"
---

# Khánh thành cầu Rế

**Sáng 16/12, thành phố khánh thành cầu Rế.**

## Quy mô *công trình*

Cầu **dài 312 mét**, rộng 12 m<sup>2</sup>, xem [bản vẽ (PDF)](<https://example.gov.vn/a?b=1&c=2>).[^1]

- Một
- Hai
  3. Hai ba
  4. Hai bốn

![Cầu Rế](<https://haiphong.gov.vn/anh/1.jpg>)  
*Ảnh: Cầu Rế về đêm*

**Bảng 1. Vốn**

| Hạng mục | Vốn (tỷ đồng) | Vốn (tỷ đồng) |
| --- | --- | --- |
| Cầu | 2020 | 5,6 |
| Cầu | 2021 | 7\\|8 |

> Đây là công trình trọng điểm.

\`\`\`
a  b
c
\`\`\`

---

[^1]: Theo Quyết định 1234/QĐ-UBND.

## Attachments

- [QĐ 1234](<https://haiphong.gov.vn/qd.pdf>)

## Highlights

> công trình trọng điểm

Nhớ **kỹ**

## Remark

Của *tôi*.

## Citation

Hoàng Tùng, [Khánh thành cầu Rế](<https://haiphong.gov.vn/tin/cau-re>), Cổng Thông tin điện tử thành phố Hải Phòng, 16 December 2021, accessed 1 January 2026.
`);
});

test.each(hostile)('%j in every field breaks neither the properties nor the zip', async (text) => {
  const note = await makeNote({
    article: { title: text, byline: text, publisher: { name: text }, lead: text, text, html: `<p>x</p>` },
    head: { tags: [text], remark: text },
    marks: [{ quote: text, remark: text }],
  });
  const files = await write(note);
  const paths = [...files.keys()];
  expect(paths).toHaveLength(3);
  for (const path of paths)
    expect(path).toMatch(/^(?:proof\/(?:index\.csv|[0-9a-f]{64}\.txt)|[^/\\:]+\.md)$/);
  const markdown = files.get(paths.find((path) => path.endsWith('.md')) ?? '') ?? '';
  const properties = propertiesOf(markdown);
  expect(Object.keys(properties).filter((key) => key !== 'tags' && key !== 'author')).toEqual([
    'title',
    'source',
    'site',
    'published',
    'created',
    'language',
    'citekey',
  ]);
  const body = markdown.slice(markdown.indexOf('\n---\n', 4) + 5);
  expect(body).toMatch(/^\n# [^\n]*\n\n/);
  expect(body).not.toMatch(/(?<!\\)<(?=[a-z/!?])(?!https:\/\/haiphong)/i);
  expect(body).not.toMatch(/(?<!\\)\]\(javascript:/);
});

test('words of the article are no markup, no tag and no comment of Obsidian’s', () => {
  expect(escapeText('# a')).toBe('\\# a');
  expect(escapeText('#tag và 5 # 6')).toBe('\\#tag và 5 # 6');
  expect(escapeText('%%x%% ==y== [[z]] ![[q]] $1$')).toBe(
    '\\%\\%x\\%\\% \\=\\=y\\=\\= \\[\\[z\\]\\] \\!\\[\\[q\\]\\] \\$1\\$',
  );
  expect(escapeText('1. Một')).toBe('1\\. Một');
  expect(escapeText('Nghị định 30/2020/NĐ-CP ngày 05-03')).toBe('Nghị định 30/2020/NĐ-CP ngày 05-03');
});

test('a remark stays Markdown, without elements and without links that run', () => {
  expect(tameMarkdown('**a** [b](https://c.vn) <https://d.vn>')).toBe(
    '**a** [b](https://c.vn) <https://d.vn>',
  );
  expect(tameMarkdown('<img src=x onerror=alert(1)>')).toBe('\\<img src=x onerror=alert(1)>');
  expect(tameMarkdown('`<b>` và\n```\n<i>\n```\n<u>')).toBe('`<b>` và\n```\n<i>\n```\n\\<u>');
  for (const link of [
    '[a](javascript:x)',
    '[a]( JavaScript:x)',
    '[a](<javascript:x>)',
    '[a]: javascript:x',
    '[a](data:text/html,x)',
    '[a](vbscript:x)',
    '[a](&#106;avascript:x)',
    '[a](&#x6A;avascript:x)',
    '[a](java&Tab;script:x)',
    '[a](java&NewLine;script&colon;x)',
    '[a](java\\script:x)',
    '[a](javascript&#58;x)',
    '<javascript:x>',
  ])
    expect(tameMarkdown(link), link).toContain('unsafe:');
  for (const link of [
    '[a](https://a.vn/data:x)',
    '[dữ liệu](data.html)',
    '[a](mailto:a@b.vn)',
    '1 < 2 và data: có',
  ])
    expect(tameMarkdown(link)).toBe(link);
});

test('tags are such as Obsidian takes', () => {
  expect(['tuyên giáo', '#a', '2026', 'a/b', 'Đảng & Nhà nước', '!!!'].map(obsidianTag)).toEqual([
    'tuyên-giáo',
    'a',
    '_2026',
    'a/b',
    'Đảng-Nhà-nước',
    '',
  ]);
});

test('tables within cells, bars and lists in cells stay one table', async () => {
  const html =
    '<table><tr><td>a || b<ul><li>x</li><li>y</li></ul></td><td><code>p|q</code></td></tr><tr><td><h3>T</h3></td><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>';
  const markdown = [...(await write(await makeNote({ article: { html } }))).values()][0] ?? '';
  expect(markdown.split('\n').filter((line) => line.startsWith('|'))).toEqual([
    '|   |   |',
    '| --- | --- |',
    '| a \\|\\| b<br>• x<br>• y | `p\\|q` |',
    '| T | 1 · 2 |',
  ]);
});

test('a number above the line without its explanation stays as it is', async () => {
  const markdown =
    [
      ...(
        await write(
          await makeNote({
            article: { html: '<p>m<sup>2</sup> và <sup>1</sup></p><p><sup>1</sup> Xem phụ lục.</p>' },
          }),
        )
      ).values(),
    ][0] ?? '';
  expect(markdown).toContain('m<sup>2</sup> và [^1]\n\n[^1]: Xem phụ lục.');
});

test('the file of every version has the name of its own digest', async () => {
  const note = await makeNote({
    article: { title: 'Tổng kết'.normalize('NFD') },
    before: [{ text: 'Bản cũ.' }, { text: 'Bản cũ hơn.\r\nhai' }],
  });
  const files = await write(note);
  const proofs = [...files].filter(([path]) => path.endsWith('.txt'));
  expect(proofs.map(([path]) => path).sort()).toEqual(
    note.versions.map(({ digest }) => `proof/${digest}.txt`).sort(),
  );
  for (const [path, text] of proofs) expect(path).toBe(`proof/${await sha256(text)}.txt`);
  expect(files.get('proof/index.csv')?.split('\r\n').slice(0, 2)).toEqual([
    'address,seenAt,digest',
    `${note.address},2026-01-01T05:00:00.000Z,${note.versions[0]?.digest}`,
  ]);
});

test('notes of one title have files of their own', async () => {
  const notes = await Promise.all(
    [1, 2, 3].map((n) => makeNote({ article: { address: `https://a.vn/${n}` } })),
  );
  const files = await write(...notes);
  expect([...files.keys()].slice(0, 3)).toEqual([
    'Khánh thành cầu Rế.md',
    'Khánh thành cầu Rế (2).md',
    'Khánh thành cầu Rế (3).md',
  ]);
  expect([...files.values()].slice(0, 3).map((text) => propertiesOf(text)['citekey'])).toEqual([
    'hoangtung2021khanhthanhcaua',
    'hoangtung2021khanhthanhcaub',
    'hoangtung2021khanhthanhcauc',
  ]);
});

test.each([
  ['<p>a <b>b</b> c</p>', 'a **b** c'],
  ['<p>a<b> b </b>c</p>', 'a **b** c'],
  ['<p><b>Ảnh:</b>Minh</p>', '<strong>Ảnh:</strong>Minh'],
  ['<p><b>Ảnh:</b> Minh</p>', '**Ảnh:** Minh'],
  ['<p><b>a</b><i>b</i></p>', '<strong>a</strong><em>b</em>'],
  ['<p><b><i>a</i></b> <s>b</s></p>', '***a*** ~~b~~'],
  ['<p>x <a href="https://a.vn/(1)">[y]</a></p>', 'x [\\[y\\]](<https://a.vn/(1)>)'],
  ['<p>1. Một<br>- hai<br>c - d</p>', '1\\. Một  \n\\- hai  \nc - d'],
  ['<p>a <b>1. b</b></p>', 'a **1. b**'],
  ['<p><code>a`b</code></p>', '``a`b``'],
  ['<pre>```\nx</pre>', '````\n```\nx\n````'],
  ['<ul><li>a</li></ul><ul><li>b</li></ul>', '- a\n\n* b'],
  ['<ol><li><p>a</p><p>b</p></li><li>c</li></ol>', '1. a\n\n   b\n\n2. c'],
  ['<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
  ['<h2>a<br>b</h2>', '## a b'],
])('%s becomes %j', (html, markdown) => {
  const blocks = readStory(parse(html));
  expect(storyMarkdown(blocks, footnotesOf(blocks))).toBe(markdown);
});

import { parseHTML } from 'linkedom';

import type { Article } from '@/utils/article/article';
import type { Highlight, Note, Version } from '@/utils/notes/note';

import { noteId, proofText, sha256 } from '@/utils/notes/digest';
import { factsOf } from '@/utils/notes/head';
import type { ExportOptions } from '@/utils/notes/export/format';

const page = parseHTML('<!DOCTYPE html><html><body></body></html>').document;

/** Nodes of HTML that nothing has sanitized: what comes out must be safe without it. */
export function parse(html: string): DocumentFragment {
  const template = page.createElement('template') as HTMLTemplateElement;
  template.innerHTML = html;
  return template.content;
}

export const options: ExportOptions = {
  exportedAt: '2026-11-23T04:05:06.000Z',
  language: 'vi',
  title: 'Sổ tay tuyên giáo',
  parse,
};

export const article = (over: Partial<Article> = {}): Article => ({
  address: 'https://haiphong.gov.vn/tin/cau-re',
  title: 'Khánh thành cầu Rế',
  lead: 'Sáng 16/12, thành phố khánh thành cầu Rế.',
  byline: 'Hoàng Tùng',
  publisher: { name: 'Cổng Thông tin điện tử thành phố Hải Phòng' },
  published: { date: '2021-12-16', inferred: false, text: '16/12/2021' },
  language: 'vi',
  direction: 'ltr',
  html: '<p>Cầu dài 312 mét.</p>',
  text: 'Sáng 16/12, thành phố khánh thành cầu Rế.\n\nCầu dài 312 mét.',
  images: [],
  attachments: [],
  ...over,
});

export interface Parts {
  article?: Partial<Article>;
  /** Older articles of the same page. */
  before?: Partial<Article>[];
  marks?: Partial<Highlight>[];
  head?: Partial<Note>;
}

let count = 0;

export async function makeNote({
  article: over = {},
  before = [],
  marks = [],
  head = {},
}: Parts = {}): Promise<Note> {
  const newest = article(over);
  const id = await noteId(newest.address);
  const versions: Version[] = [];
  for (const [index, each] of [...before.map((old) => article({ ...over, ...old })), newest].entries()) {
    const digest = await sha256(proofText(each));
    const seenAt = `2026-01-0${index + 1}T05:00:00.000Z`;
    versions.push({ id: `${id}-${digest}`, noteId: id, digest, seenAt, article: each });
  }
  return {
    id,
    revision: 1,
    ...factsOf(newest),
    tags: [],
    remark: '',
    savedAt: '2026-01-01T05:00:00.000Z',
    updatedAt: '2026-01-09T05:00:00.000Z',
    version: versions.at(-1)?.id ?? '',
    highlights: marks.length,
    versions,
    marks: marks.map((mark) => makeMark(id, mark)),
    ...head,
  };
}

export const makeMark = (noteId: string, over: Partial<Highlight> = {}): Highlight => ({
  id: `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
  noteId,
  revision: 1,
  quote: 'Cầu dài 312 mét.',
  prefix: '',
  suffix: '',
  start: 0,
  colour: 'yellow',
  remark: '',
  createdAt: '2026-01-09T05:00:00.000Z',
  updatedAt: '2026-01-09T05:00:00.000Z',
  ...over,
});

export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** What an attacker would write, for every field. */
export const hostile = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  ']]></text:p><!--',
  "'; DROP TABLE notes; --",
  '=cmd|"/c calc"!A1',
  '---\ntags: [x]\n---\nboom: !!js/function "x"',
  '../../../../etc/passwd',
  '..\\..\\windows\\system32\\con',
  'CON',
  '\u202Egpj.exe',
  '\u0000\u0007\u001B[31m\uFFFE\uD800 control',
  '[x](javascript:alert(1)) ![[secret]] `a` **b** #tag %%c%% ==d== $e$',
  '}, @misc{x, title={y}',
  'A\r\nER  - \r\nTY  - BOOK',
  '&lt;b&gt; &amp;amp; &#x41;',
  '{{7*7}} \u0024{7*7} <%= 7*7 %>',
  '𠮷🇻🇳👨‍👩‍👧 Nguyễn Thị Minh Khai',
];

export const rich = `
<h2>Quy mô <em>công trình</em></h2>
<p>Cầu <b>dài 312 mét</b>, rộng 12 m<sup>2</sup>, xem <a href="https://example.gov.vn/a?b=1&amp;c=2">bản vẽ (PDF)</a>.<sup>[1]</sup></p>
<ul><li>Một</li><li>Hai<ol start="3"><li>Hai ba</li><li>Hai bốn</li></ol></li></ul>
<figure><img src="https://haiphong.gov.vn/anh/1.jpg" alt="Cầu Rế"><figcaption>Ảnh: Cầu Rế về đêm</figcaption></figure>
<table><caption>Bảng 1. Vốn</caption><thead><tr><th>Hạng mục</th><th colspan="2">Vốn (tỷ đồng)</th></tr></thead>
<tbody><tr><td rowspan="2">Cầu</td><td>2020</td><td>5,6</td></tr><tr><td>2021</td><td>7|8</td></tr></tbody></table>
<blockquote><p>Đây là công trình trọng điểm.</p></blockquote>
<pre>a  b
c</pre>
<hr>
<p>[1] Theo Quyết định 1234/QĐ-UBND.</p>`;

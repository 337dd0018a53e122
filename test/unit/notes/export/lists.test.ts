import Papa from 'papaparse';
import { expect, test } from 'vitest';

import type { CitationItem } from '@/utils/citation/item';
import type { ExportFormat } from '@/utils/notes/export/format';
import type { Note } from '@/utils/notes/note';

import { itemsOf } from '@/utils/notes/export/bibliography';
import { exportNotes } from '@/utils/notes/export/exportNotes';
import { hostile, makeNote, options, textOf } from './notes';

const write = async (format: ExportFormat, ...notes: Note[]) =>
  textOf((await exportNotes(format, notes, options)).bytes);
const attacked = () =>
  Promise.all(
    hostile.map((text, index) =>
      makeNote({
        article: {
          address: `https://x.vn/${index}`,
          title: text,
          byline: text,
          publisher: { name: text, agency: text },
          text,
        },
        head: { tags: [text], remark: text },
        marks: [{ quote: text, remark: text }],
      }),
    ),
  );

test('a row a note, with the mark Excel knows UTF-8 by', async () => {
  const csv = await write('csv', await makeNote({ head: { tags: ['a', 'b c'], remark: 'hai\ndòng' } }));
  expect(csv.startsWith('\uFEFFTiêu đề,Địa chỉ,')).toBe(true);
  const { data, errors } = Papa.parse<string[]>(csv.slice(1).trimEnd());
  expect(errors).toEqual([]);
  expect(data[1]?.slice(0, 9)).toEqual([
    'Khánh thành cầu Rế',
    'https://haiphong.gov.vn/tin/cau-re',
    'Cổng Thông tin điện tử thành phố Hải Phòng',
    'Hoàng Tùng',
    '2021-12-16',
    '',
    'vi',
    'a, b c',
    'hai\ndòng',
  ]);
});

test('no cell is a formula and no words open a row or a column', async () => {
  const formulas = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '=1\n=2',
    '\u202E=1',
    '\uFEFF=1',
    '\u0000=1',
  ];
  const notes = await Promise.all([
    ...formulas.map((text, index) =>
      makeNote({
        article: { title: text, byline: text, address: `https://f.vn/${index}` },
        head: { remark: text, tags: [text] },
      }),
    ),
    attacked(),
  ]);
  const csv = await write('csv', ...notes.flat());
  const { data, errors } = Papa.parse<string[]>(csv.slice(1).trimEnd());
  expect(errors).toEqual([]);
  expect(data).toHaveLength(formulas.length + hostile.length + 1);
  for (const row of data) {
    expect(row).toHaveLength(17);
    for (const cell of row) expect(cell).not.toMatch(/^[\p{Cc}\p{Cf}\s]*[=+\-@]/u);
  }
});

test('equal keys end on letters of their own, beyond z too, and take none that is there', async () => {
  const same = await Promise.all(
    Array.from({ length: 30 }, (_, index) => makeNote({ article: { address: `https://a.vn/${index}` } })),
  );
  const keys = itemsOf(same).map(({ id }) => id.replace('hoangtung2021khanhthanhcau', ''));
  expect([keys[0], keys[25], keys[26], keys[29]]).toEqual(['a', 'z', 'aa', 'ad']);
  expect(new Set(keys).size).toBe(30);
  const odd = await Promise.all(
    ['x', 'x', 'x a', 'y'].map((title, index) =>
      makeNote({ article: { title, address: `https://b.vn/${index}` } }),
    ),
  );
  expect(itemsOf(odd).map(({ id }) => id)).toEqual([
    'hoangtung2021xb',
    'hoangtung2021xc',
    'hoangtung2021xa',
    'hoangtung2021y',
  ]);
});

test('a bibliography has an entry a note, in Vietnamese order, whatever they say', async () => {
  const notes = await attacked();
  const bib = await write('bibtex', ...notes);
  expect(bib.match(/^@misc\{[a-z0-9]+,$/gm)).toHaveLength(notes.length);
  expect(bib.match(/^\}$/gm)).toHaveLength(notes.length);
  let depth = 0;
  for (const [sign] of bib.matchAll(/\\[{}]|[{}]/g)) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
  expect(depth).toBe(0);
  const ris = await write('ris', ...notes);
  expect(ris.match(/^TY {2}- ELEC\r$/gm)).toHaveLength(notes.length);
  expect(ris.match(/^ER {2}- \r$/gm)).toHaveLength(notes.length);
  for (const line of ris.split('\r\n')) expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- |$)/);
  const csl = JSON.parse(await write('csl-json', ...notes)) as CitationItem[];
  expect(new Set(csl.map(({ id }) => id)).size).toBe(notes.length);
  const two = await Promise.all(
    ['Lê Thị An', 'Bùi Văn Việt', 'Đỗ Đức Bình'].map((byline, index) =>
      makeNote({ article: { byline, address: `https://c.vn/${index}` } }),
    ),
  );
  const sorted = JSON.parse(await write('csl-json', ...two)) as CitationItem[];
  expect(sorted.map(({ author }) => author?.[0])).toEqual([
    { literal: 'Lê Thị An' },
    { literal: 'Đỗ Đức Bình' },
    { literal: 'Bùi Văn Việt' },
  ]);
});

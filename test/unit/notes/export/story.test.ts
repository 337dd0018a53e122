import { expect, test } from 'vitest';

import { markStory } from '@/utils/notes/export/markStory';
import { gridOf } from '@/utils/notes/export/readTable';
import { readStory } from '@/utils/notes/export/readStory';
import { type Block, runsOf } from '@/utils/notes/export/story';
import { makeMark, parse, rich } from './notes';

const read = (html: string) => readStory(parse(html));
const text = (blocks: readonly Block[]) =>
  runsOf(blocks)
    .map((run) => run.text)
    .join('');

test('white space is as a browser shows it and neighbours of one look are together', () => {
  expect(read('<p>  Một\n <b>hai</b><b> ba</b> <i> bốn </i></p>')).toEqual([
    {
      kind: 'paragraph',
      runs: [{ text: 'Một ' }, { text: 'hai ba', bold: true }, { text: ' ' }, { text: 'bốn', italic: true }],
    },
  ]);
});

test('lines outside paragraphs, breaks and nested boxes become paragraphs', () => {
  expect(read('<div>a<br>b<div>c</div>d</div>').map((block) => text([block]))).toEqual(['a\nb', 'c', 'd']);
});

test('links lead to the web, a mailbox or a telephone only', () => {
  const links = [
    'javascript:alert(1)',
    ' JAVASCRIPT:x',
    'data:text/html,x',
    'file:///etc/passwd',
    '/a',
    'https://',
  ];
  for (const href of links)
    expect(read(`<p><a href="${href}">x</a></p>`)).toEqual([{ kind: 'paragraph', runs: [{ text: 'x' }] }]);
  expect(read('<a href="https://a.vn/x y|z">x</a>')).toEqual([
    { kind: 'paragraph', runs: [{ text: 'x', href: 'https://a.vn/x%20y%7Cz' }] },
  ]);
});

test('what is not the story’s words is not read, sanitized or not', () => {
  expect(
    read(
      '<script>x</script><style>x</style><template>x</template><svg><text>x</text></svg><iframe>x</iframe>',
    ),
  ).toEqual([]);
});

test('a list keeps its order, its beginning and the lists inside it', () => {
  expect(read('<ol start="4"><li>a<ul><li>b</li></ul></li><ul><li>c</li></ul><li></li></ol>')).toMatchObject([
    {
      kind: 'list',
      ordered: true,
      start: 4,
      items: [[{ kind: 'paragraph' }, { kind: 'list' }, { kind: 'list' }]],
    },
  ]);
});

test('a figure is its pictures and its caption; a table in it stays a table', () => {
  expect(
    read('<figure><img src="https://a.vn/1.jpg" alt="A"><figcaption>Chú <b>thích</b></figcaption></figure>'),
  ).toEqual([
    {
      kind: 'figure',
      pictures: [{ src: 'https://a.vn/1.jpg', alt: 'A' }],
      caption: [{ text: 'Chú ' }, { text: 'thích', bold: true }],
    },
  ]);
  expect(
    read('<figure><table><tr><td>1</td></tr></table><figcaption>B</figcaption></figure>').map(
      ({ kind }) => kind,
    ),
  ).toEqual(['table', 'figure']);
  expect(read('<img src="data:image/png;base64,AA"><img src="javascript:x">')).toEqual([]);
});

test('spans of a table cover its grid and no more', () => {
  const [table] = read(
    '<table><tr><th colspan="2">A</th></tr><tr><td rowspan="9">b</td><td>c</td></tr><tr><td>d</td></tr><tr></tr></table>',
  );
  if (table?.kind !== 'table') throw new Error('no table');
  expect(gridOf(table.rows).map((row) => row.map(({ blocks }) => text(blocks)))).toEqual([
    ['A', 'A'],
    ['b', 'c'],
    ['b', 'd'],
    ['b', ''],
  ]);
});

test('a table made to fill the memory does not', () => {
  const row = `<tr>${'<td colspan="1000" rowspan="1000">x</td>'.repeat(20)}</tr>`;
  const [table] = read(`<table>${row.repeat(300)}</table>`);
  if (table?.kind !== 'table') throw new Error('no table');
  const grid = gridOf(table.rows);
  expect(Math.max(...grid.map((cells) => cells.length))).toBeLessThanOrEqual(60);
});

const marked = (html: string, ...marks: Parameters<typeof makeMark>[1][]) =>
  runsOf(
    markStory(
      read(html),
      marks.map((mark) => makeMark('0'.repeat(64), mark)),
    ),
  )
    .filter(({ mark }) => mark)
    .map((run) => `${run.mark}: ${run.text}`);

test('a mark goes over looks and paragraphs, whatever the blanks', () => {
  expect(
    marked('<p>Cầu <b>dài</b> 312 mét.</p><p>Rộng 12 mét.</p>', { quote: 'dài 312 mét.\n\nRộng' }),
  ).toEqual(['yellow: dài', 'yellow:  312 mét.', 'yellow: Rộng']);
});

test('of equal words those with the right neighbours are marked', () => {
  const html = '<p>Hà Nội họp sáng. Hà Nội họp chiều. Hà Nội họp tối.</p>';
  expect(
    runsOf(markStory(read(html), [makeMark('0'.repeat(64), { quote: 'Hà Nội họp', suffix: ' chiều.' })])).map(
      ({ text }) => text,
    ),
  ).toEqual(['Hà Nội họp sáng. ', 'Hà Nội họp', ' chiều. Hà Nội họp tối.']);
  expect(
    runsOf(markStory(read(html), [makeMark('0'.repeat(64), { quote: 'Hà Nội họp', start: 38 })])).at(-1)
      ?.text,
  ).toBe(' tối.');
});

test('words that are not there mark nothing, and marks lose no sign of the story', () => {
  expect(marked('<p>a</p>', { quote: 'b' }, { quote: ' ' })).toEqual([]);
  const blocks = read(rich);
  const marks = ['mét', 'Hai', '2020', 'điểm.'].map((quote) => makeMark('0'.repeat(64), { quote }));
  expect(text(markStory(blocks, marks))).toBe(text(blocks));
});

import { expect, test } from 'vitest';

import { cite } from '@/utils/citation/cite';
import { bulletsContent, bulletsMarkdown, figuresContent } from '@/utils/citation/summaryContent';
import { listFigures } from '@/utils/summary/listFigures';

import { accessedOn, full, hostileLine } from './articles';

const bullets = ['Tỉnh chi 5,6 tỷ đồng.', 'Việc này xong trước 30/9…'].map((text) => ({
  text,
  start: 0,
  end: 1,
}));
const columns = ['Số liệu', 'Giá trị', 'Đơn vị', 'Câu'] as const;

test('bullets are copied one per line, with title and citation', () => {
  const { text, html } = bulletsContent(full, bullets, accessedOn);
  expect(text).toBe(
    `${full.title}\n\n- Tỉnh chi 5,6 tỷ đồng.\n- Việc này xong trước 30/9…\n\n${cite(full, accessedOn)}`,
  );
  expect(html).toContain('<ul><li>Tỉnh chi 5,6 tỷ đồng.</li><li>Việc này xong trước 30/9…</li></ul>');
  expect(html).toContain('truy cập ngày 17/12/2021');
});

test('as Markdown they are a list under the title, and the citation is a link', () => {
  const lines = bulletsMarkdown(full, bullets, accessedOn).split('\n');
  expect(lines.slice(0, 4)).toEqual([
    '**Tổng kết công tác tuyên giáo**',
    '',
    '- Tỉnh chi 5,6 tỷ đồng.',
    '- Việc này xong trước 30/9…',
  ]);
  expect(lines.at(-1)).toBe(cite(full, accessedOn, 'markdown'));
});

test('a hostile bullet is nothing but text in either', () => {
  const hostile = [
    { text: hostileLine, start: 0, end: 1 },
    { text: '# <img src=x>', start: 0, end: 1 },
  ];
  const { html = '' } = bulletsContent(full, hostile, accessedOn);
  expect(html.replace(/<\/?(?:p|strong|ul|li|i|br)>/g, '')).not.toMatch(/[<>]/);
  const items = bulletsMarkdown(full, hostile, accessedOn).split('\n').slice(2, 4).join('\n');
  expect(items.replace(/\\[\p{P}\p{S}]/gu, '')).not.toMatch(/[<>`*_|~[\]]/);
  expect(items).toContain('- \\#');
});

test('figures are a table with Vietnamese numbers intact, for any spreadsheet', () => {
  const figures = listFigures('Tỉnh chi 5,6 tỷ đồng cho trên 1.200 hộ nghèo.');
  const { text, html = '' } = figuresContent(figures, columns);
  expect(text.split('\n')).toEqual([
    'Số liệu\tGiá trị\tĐơn vị\tCâu',
    '5,6 tỷ đồng\t5,6\ttỷ đồng\tTỉnh chi 5,6 tỷ đồng cho trên 1.200 hộ nghèo.',
    'trên 1.200 hộ nghèo\t1.200\thộ nghèo\tTỉnh chi 5,6 tỷ đồng cho trên 1.200 hộ nghèo.',
  ]);
  expect(html.match(/<td style="mso-number-format:'\\@'">/g)).toHaveLength(12);
});

test('no cell is a formula, and none breaks into two', () => {
  const [figure] = listFigures('=1+1 cho 1.200 hộ nghèo.');
  if (!figure) throw new Error('no figure');
  const { text } = figuresContent([{ ...figure, sentence: '=1+1\tcho\n1.200 hộ' }], columns);
  expect(text.split('\n')[1]?.split('\t')[3]).toBe("'=1+1 cho 1.200 hộ");
});

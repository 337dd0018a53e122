import { expect, test } from 'vitest';

import type { Line } from '@/utils/article/outline/line';

import { outline } from '@/utils/article/outline/outline';
import { readCases } from '../../e2e/site';
import { moreShapes } from './moreShapes';
import { shapes } from './shapes';
import { writeStory } from './story';

const all = [...shapes, ...moreShapes];
const bold = (at: number, text: string): Line => ({ at, text, bold: true, italic: false, kind: 'paragraph' });
const plain = (at: number, text: string): Line => ({ ...bold(at, text), bold: false });
const prose = 'Các sở, ngành, địa phương chủ động phối hợp thực hiện và báo cáo kết quả hằng quý.';

test('entries lead to the lines whose words they begin with', () => {
  for (const { is, story } of all) {
    const lines = writeStory(story);
    for (const { at, text } of outline(lines)) {
      const start = text.split(' ').slice(0, 2).join(' ').replace(/[.…]$/, '');
      expect(lines[at]?.text.replace(/\s/g, ' '), is).toContain(start);
    }
  }
});

test('levels begin at 1 and none is skipped', () => {
  for (const { is, story } of all) {
    let before = 0;
    for (const { level } of outline(writeStory(story))) {
      expect(level, is).toBeLessThanOrEqual(before + 1);
      expect(level, is).toBeGreaterThanOrEqual(1);
      before = level;
    }
  }
});

test('the place of a line is what it says, not where it stands among the lines', () => {
  const [first, ...rest] = all;
  const lines = writeStory(first?.story ?? '').map((line) => ({ ...line, at: line.at * 3 + 7 }));
  expect(rest.length).toBeGreaterThan(60);
  expect(outline(lines).map(({ at }) => (at - 7) % 3)).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

test('an entry is cut at a word, and no colon is left behind it', () => {
  const long = `1. ${'Phát triển hạ tầng giao thông nông thôn '.repeat(4).trim()}:`;
  const [first, second] = outline([
    bold(0, long),
    plain(1, prose),
    bold(2, '2. Kinh phí :'),
    plain(3, prose),
  ]);
  expect(first?.text.length).toBeLessThanOrEqual(120);
  expect(first?.text).toMatch(/ nông…$| thôn…$| thông…$| tầng…$| hạ…$| triển…$| giao…$| Phát…$/);
  expect(second?.text).toBe('2. Kinh phí');
});

test('of more than 200 entries the deepest go first', () => {
  const lines = Array.from({ length: 50 }, (_, chapter) => [
    `Chương ${chapter + 1}. Quy định thứ ${chapter}`,
    ...Array.from({ length: 5 }, (_, each) => `Điều ${chapter * 5 + each + 1}. Trách nhiệm thứ ${each}`),
  ])
    .flat()
    .flatMap((text) => [text, prose])
    .map((text, at) => (text === prose ? plain(at, text) : bold(at, text)));
  const entries = outline(lines);
  expect(entries.length).toBe(50);
  expect(entries.every(({ level, text }) => level === 1 && text.startsWith('Chương'))).toBe(true);
});

test('of more than 200 entries of one level the first stay', () => {
  const lines = Array.from({ length: 600 }, (_, at) =>
    at % 2 ? plain(at, prose) : bold(at, `${at / 2 + 1}. Việc thứ ${at / 2 + 1}`),
  );
  const entries = outline(lines);
  expect(entries.length).toBe(200);
  expect(entries[0]?.at).toBe(0);
});

test('nothing has no outline', () => {
  expect(outline([])).toEqual([]);
  expect(outline([bold(0, ''), plain(1, '\n')])).toEqual([]);
});

/** The test pages whose paragraphs, taken without their markup, are written in heads all the same. */
const structured = [
  'interview-bold-questions',
  'list-heavy-notice',
  'question-and-answer',
  'rules-without-heading',
  'speech-party-committee',
  'zce-interview-with-list',
];

test('the stories of the test pages have no outline but where they are written in heads', () => {
  const withOutline = readCases()
    .filter(({ expected }) => expected.paragraphs)
    .map(({ name, expected }) => ({
      name,
      entries: outline((expected.paragraphs ?? []).map((text, at) => plain(at, text))),
    }))
    .filter(({ entries }) => entries.length > 0);
  expect(withOutline.map(({ name }) => name)).toEqual(structured);
});

/** Milliseconds of this process's own work, whatever else the machine is busy with. */
function spend(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const hostile: readonly (readonly [string, (at: number) => Line])[] = [
  ['bold heads', (at) => bold(at, `Việc thứ ${at}`)],
  ['numbered bold heads', (at) => bold(at, `${(at % 999) + 1}. Việc`)],
  ['plain numbers', (at) => plain(at, `${(at % 999) + 1}. Việc cần làm`)],
  ['numbers that begin anew', (at) => bold(at, `${['I', '1', 'a', 'A'][at % 4]}. Việc ${at}`)],
  ['chapters without a name', (at) => bold(at, `Chương ${(at % 999) + 1}`)],
  ['annexes', (at) => bold(at, at % 2 ? 'PHỤ LỤC' : 'DANH MỤC')],
  ['attached documents', (at) => (at % 2 ? plain(at, '(Kèm theo Quyết định số 5)') : bold(at, 'QUY CHẾ'))],
  ['headings of all levels', (at) => ({ ...bold(at, `Mục ${at}`), level: 3, kind: 'heading' })],
  ['pictures', (at) => ({ ...plain(at, ''), kind: 'other' })],
  ['questions', (at) => bold(at, 'PV: Thưa ông, vì sao?')],
  ['paragraphs', (at) => plain(at, prose)],
];

test.each(hostile)(
  'twenty thousand %s take no more than their share of time',
  { timeout: 60_000 },
  (_, make) => {
    const time = (count: number) => {
      const lines = Array.from({ length: count }, (_, at) => make(at));
      return spend(() => outline(lines));
    };
    time(4_000);
    const share = Math.max(time(4_000), 16);
    expect(time(20_000)).toBeLessThan(share * 20);
  },
);

test.each([
  '.',
  ' ',
  '(',
  '“',
  '?',
  '-',
  '1.',
  'I',
  'A ',
  'a b ',
  '1.1.',
  ':',
  '\n',
  'Ông A ',
  '…',
  'é',
  'thứ ',
])('a hundred thousand characters of “%s” are read at once', { timeout: 60_000 }, (piece) => {
  const text = piece.repeat(100_000 / piece.length);
  const lines: Line[] = ['', 'Điều 1. ', 'PV: '].flatMap((start) => [
    bold(0, start + text),
    plain(0, start + text),
    { ...plain(0, `${start}${text}x`), boldStart: start + text },
    { ...bold(0, `${start}${text}x`), level: 2, kind: 'heading' },
  ]);
  const spent = spend(() => {
    for (const line of lines) outline([line, plain(1, prose), { ...line, at: 2 }, plain(3, prose)]);
  });
  expect(spent).toBeLessThan(3_000);
});

import { expect, test } from 'vitest';

import { mayNeedRepair } from '@/utils/article/legacy/firstLook';
import { recogniseLegacy } from '@/utils/article/legacy/recognise';
import { repairLegacy } from '@/utils/article/legacy/repairLegacy';
import { repairText } from '@/utils/article/legacy/repairText';

import { encodeTcvn3, encodeVni } from './encode';
import { sentences } from './prose';

const pieces = [
  ...[
    'a',
    '©',
    '«',
    'ø',
    'aø',
    'öô',
    'ö',
    'a\u0301',
    '\u0301\u0323',
    'n-',
    '-í',
    't- ',
    'A\u0300\u0302',
    '\u00AD',
  ],
  ...[
    'ngh©',
    'µm ',
    '. ',
    '\n',
    '\r\n©n',
    'a.b@',
    'Héi ',
    'HéI ',
    'Hµ ',
    '\uF7B5',
    'tƠ ',
    'vµ ',
    'ë ',
    '§',
    '§. ',
  ],
  ...['c¸c, ', 'cuûa ', 'uuuu', 'Hoà Chí Minh ', '\0', 'Ạ: c¸n bé c«ng chøc; ', 'Đ', 'ơng ', ' - ', '   '],
];

test.each(pieces)(
  '100,000 letters of “%s” are read in linear time',
  (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const started = performance.now();
    recogniseLegacy(text);
    recogniseLegacy(text, ['.VnTime', 'VNI-Times']);
    repairText(text);
    repairText(`${encodeTcvn3(sentences[0] ?? '')}\n${text}`, ['.VnTimeH']);
    for (const encoding of ['tcvn3', 'vni'] as const) repairLegacy(text, encoding);
    expect(performance.now() - started).toBeLessThan(4_000);
  },
  20_000,
);

test('any half of a repaired text is whole: nothing of it is repaired twice', () => {
  for (const text of sentences)
    for (const legacy of [encodeTcvn3(text), encodeVni(text)])
      expect(repairText(repairText(legacy))).toBe(repairText(legacy));
});

/** Milliseconds of work of the quickest of many runs; other programs on the machine do not count. */
function quickest(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 40; round++) {
    const started = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(started);
    best = Math.min(best, (user + system) / 1_000);
  }
  return best;
}

const ordinary = [
  'Sáng nay, Thủ tướng Chính phủ chủ trì hội nghị trực tuyến với các địa phương. ',
  'L’année dernière, les élèves ont été reçus à l’hôtel de ville où le maire les félicitait en août. ',
  'Die Bürger müssen außen früh über größere Maßnahmen informiert werden, heißt es im süßen Süden. ',
];

test.each(ordinary)('“%s” is dismissed in microseconds, a page of it in a millisecond or two', (text) => {
  expect(quickest(() => ordinary.map(() => repairText(text)))).toBeLessThan(0.1);
  // About what a page of 500 kB holds in text, and more.
  const page = text.repeat(Math.ceil(150_000 / text.length));
  expect(mayNeedRepair(page)).toBe(false);
  expect(quickest(() => mayNeedRepair(page))).toBeLessThan(12);
});

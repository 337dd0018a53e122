import { expect, test } from 'vitest';

import { sayVietnamese } from '@/utils/speech/sayVietnamese';
import { abbreviations, unchanged } from './cases/abbreviations';
import { dates, times } from './cases/dates';
import { documents, romans } from './cases/documents';
import { capitals, marks } from './cases/marks';
import { more } from './cases/more';
import { numbers } from './cases/numbers';
import { phones, units } from './cases/units';

const spoken = [
  ...numbers,
  ...dates,
  ...times,
  ...documents,
  ...romans,
  ...abbreviations,
  ...units,
  ...phones,
  ...marks,
  ...capitals,
  ...more,
];

test.each(spoken)('%s', (written, said) => {
  expect(sayVietnamese(written)).toBe(said);
});

test.each(unchanged)('stays as it is: %s', (written) => {
  expect(sayVietnamese(written)).toBe(written);
});

test('what is spoken is not spoken again', () => {
  for (const [, said] of spoken) expect(sayVietnamese(said)).toBe(said);
});

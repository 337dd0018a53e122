import { expect, test } from 'vitest';

import { measure, report, tally } from './measure';

const seeds = (process.env['ANCHOR_SEEDS'] ?? '1,2').split(',').map(Number);

for (const half of ['tuned', 'held back'] as const) {
  test(`passages are found again after every kind of edit: ${half} articles`, { timeout: 600_000 }, () => {
    const cases = measure(half, seeds);
    const all = tally(cases);
    if (process.env['ANCHORS'] && (half === 'tuned' || process.env['ANCHORS'] === 'both')) {
      console.log(`${half}\n${report(cases)}`);
      const bad = cases.filter(({ verdict }) => verdict !== 'right' && verdict !== 'undecided');
      if (process.env['ANCHORS'] === 'cases')
        for (const one of bad) console.log(JSON.stringify(one));
    }
    expect(cases.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
    expect(all.right / (cases.length - all.undecided)).toBeGreaterThan(0.95);
  });
}

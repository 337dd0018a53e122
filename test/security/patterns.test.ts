import { expect, test } from 'vitest';

import { nameOf, type Offence, ourPatterns, type Pattern, subjectsFor, timed } from './patterns';

/**
 * Patterns that never see a long text: the longest they are given, and why. They are timed at ten times that. None
 * should be added that can be mended instead.
 */
const bounded: { source: string; bound: number; why: string }[] = [];

const jobOf = (pattern: Pattern) => ({
  pattern,
  subjects: subjectsFor(pattern),
  bound: bounded.find(({ source }) => source === pattern.source)?.bound,
});
const sayOffence = ({ pattern, subject, times }: Offence) =>
  `${nameOf(pattern)} (${pattern.where.join(', ')}) on ${JSON.stringify(subject)}: ${times}`;

/** Far more than it takes, for slow machines: one pattern without end is given up after five seconds. */
const patience = 120_000;

const made = (source: string, flags = ''): Pattern => ({ source, flags, where: ['here'] });

test(
  'what grows with the square, the cube or faster is noticed',
  async () => {
    const bad = [
      made('(\\s*)x', 'g'),
      made('^(a+)+$'),
      made('[\\s.]+$'),
      made('(?<=x\\s*)y', 'u'),
      made('“.*”'),
      made('^(\\s*)([^]*?)(\\s*)$', 'u'),
      made(',\\s(?:đã|được).*$', 'u'),
      made('\\s+[-–]\\s+', 'g'),
      made('(?:\\p{L}+,?\\s*)+:', 'u'),
    ];
    const found = await timed(bad.map(jobOf), 1_000);
    expect(found.map(({ pattern }) => nameOf(pattern))).toEqual(bad.map(nameOf));
  },
  patience,
);

test(
  'what is linear passes',
  async () => {
    const good = [
      made('\\s+', 'g'),
      made('(?<![\\s.])[\\s.]+$'),
      made('\\([^()]{0,60}\\)', 'g'),
      made('^(.*?)(\\.[a-z]{2,5})?$', 'i'),
    ];
    expect((await timed(good.map(jobOf))).map(sayOffence)).toEqual([]);
  },
  patience,
);

test(
  'every pattern of ours is linear before hostile text',
  async () => {
    const { patterns, made, missed } = await ourPatterns();
    const jobs = patterns.map(jobOf);
    const subjects = jobs.reduce((sum, job) => sum + job.subjects.length, 0);
    console.info(`${patterns.length} patterns, ${made} of them put together, before ${subjects} subjects`);
    expect(missed).toEqual([]);
    expect(patterns.length).toBeGreaterThan(900);
    expect(made).toBeGreaterThan(50);
    expect(bounded.filter(({ source }) => !patterns.some((pattern) => pattern.source === source))).toEqual(
      [],
    );
    const found = await timed(jobs);
    // Something else may have taken the machine's time: what is slow is slow again.
    const again =
      found.length === 0
        ? []
        : await timed(found.map(({ pattern, subject }) => ({ ...jobOf(pattern), subjects: [subject] })));
    expect(again.map(sayOffence)).toEqual([]);
  },
  patience,
);

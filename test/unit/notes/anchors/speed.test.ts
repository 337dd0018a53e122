import { expect, test } from 'vitest';

import { describe as describeAnchor } from '@/utils/notes/anchors/describe';
import { anchorFinder, findAnchor } from '@/utils/notes/anchors/find';

import { heldBack, makeArticle, tuned } from './articles';
import { Random } from './random';

/** As long as an article's text may be, its hundreds of articles built of the same few hundred sentences. */
function longText(): string {
  let text = '';
  for (let seed = 1; text.length < 2_990_000; seed++)
    for (const topic of [...tuned, ...heldBack]) text += `${makeArticle(topic, seed).text}\n\n`;
  return text.slice(0, 2_990_000);
}

const say = (what: string, from: number) => {
  if (process.env['ANCHORS']) console.log(`${what}: ${Math.round(performance.now() - from)} ms`);
};

test('a hundred passages of three million characters are found or orphaned in bounded time', {
  timeout: 120_000,
}, () => {
  const before = longText();
  const random = new Random(1);
  const spans = Array.from({ length: 100 }, (_, i) => {
    const start = random.int(0, before.length - 20_001);
    return { start, end: start + (i % 10 === 0 ? 20_000 : random.int(5, 600)) };
  });
  const anchors = spans.flatMap((span) => describeAnchor(before, span) ?? []);
  const kinds: Record<string, string> = {
    unchanged: before,
    'moved down': `Một đoạn mới.\n\n${before}`,
    'one word in eleven changed': before.replace(/(\S+(?:\s+\S+){9}\s+)\S+/gu, '$1khác'),
    'all gone': before.replace(/\p{L}+/gu, (word) => `${word}x`),
    'one sentence over and over': 'Các đại biểu đã thảo luận sôi nổi, thẳng thắn. '.repeat(63_000),
    'one letter': 'a'.repeat(2_990_000),
  };
  for (const [kind, text] of Object.entries(kinds)) {
    const from = performance.now();
    const find = anchorFinder(text);
    const found = anchors.map((anchor) => find(anchor));
    say(`${kind}, ${found.filter(Boolean).length} of ${anchors.length} found`, from);
    expect(performance.now() - from).toBeLessThan(20_000);
    if (kind === 'unchanged') expect(found.every((span, i) => span?.start === anchors[i]?.start)).toBe(true);
    if (/gone|over|letter/.test(kind)) expect(found.filter(Boolean)).toEqual([]);
    const right = (span: { start: number; end: number } | undefined, i: number) =>
      !span || span.start === (anchors[i]?.start ?? 0) + 'Một đoạn mới.\n\n'.length;
    if (kind === 'moved down') expect(found.every(right)).toBe(true);
  }
});

test('hostile quotes end soon', { timeout: 60_000 }, () => {
  const from = performance.now();
  const a = 'a'.repeat(10_000);
  expect(
    findAnchor('a'.repeat(2_990_000), {
      quote: `${a}b${a}`.slice(0, 20_000),
      prefix: '',
      suffix: '',
      start: 5,
    }),
  ).toBeUndefined();
  const words = 'a '.repeat(10_000);
  expect(
    findAnchor('a '.repeat(1_490_000), { quote: `${words}b`, prefix: '', suffix: '', start: 5 }),
  ).toBeUndefined();
  say('hostile', from);
  expect(performance.now() - from).toBeLessThan(10_000);
});

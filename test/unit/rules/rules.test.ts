import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { hostOf, isWithin } from '@/utils/rules/host';
import { matchesPath, patternOf } from '@/utils/rules/path';
import { type Rule, RuleSchema } from '@/utils/rules/rule';
import { ruleFor } from '@/utils/rules/ruleFor';
import { readRules, withoutRule, withRule } from '@/utils/rules/rules';

const rule = (more: Partial<Rule> = {}): Rule => ({
  host: 'thanhlang.gov.vn',
  story: '#noi-dung',
  drop: [],
  madeAt: '2026-11-26T08:00:00.000Z',
  ...more,
});

describe('the site of an address', () => {
  test.each([
    ['https://www.thanhlang.gov.vn/tin', 'thanhlang.gov.vn'],
    ['https://Vanhoa.ThanhLang.gov.vn:8443/', 'vanhoa.thanhlang.gov.vn'],
    ['http://www.vn/', 'www.vn'],
    ['https://đền.vn/', 'xn--n-u8a10g.vn'],
    ['https://127.0.0.1/x', '127.0.0.1'],
    ['https://[::1]/', undefined],
    ['file:///tin.html', undefined],
    ['about:blank', undefined],
    ['không', undefined],
  ])('%s is that of %s', (address, host) => {
    if (host?.startsWith('xn--')) expect(hostOf(address)).toMatch(/^xn--[\w-]+\.vn$/);
    else expect(hostOf(address)).toBe(host);
  });
  test.each([
    ['vanhoa.thanhlang.gov.vn', 'thanhlang.gov.vn', true],
    ['thanhlang.gov.vn', 'thanhlang.gov.vn', true],
    ['xathanhlang.gov.vn', 'thanhlang.gov.vn', false],
    ['thanhlang.gov.vn', 'vanhoa.thanhlang.gov.vn', false],
    ['thanhlang.gov.vn', 'gov.vn', false],
    ['bbc.co.uk', 'co.uk', false],
    ['a.vn', 'vn', false],
    ['9.127.0.0.1', '127.0.0.1', false],
  ])('%s in %s: %s', (host, site, isIn) => expect(isWithin(host, site)).toBe(isIn));
});

describe('the pattern of an address', () => {
  test.each([
    ['/tin-tuc/khai-hoi-den-lang-a123.html', '/tin-tuc/*.html'],
    ['/chi-tiet/12345', '/chi-tiet/*'],
    ['/2024/04/03/kenh', '/*/*/*/kenh'],
    ['/tin/khai-hoi', '/tin/khai-hoi'],
    ['/Default.aspx', '/Default.aspx'],
    ['/', '/'],
  ])('%s is one of %s', (path, pattern) => {
    expect(patternOf(`https://a.vn${path}?id=9#x`)).toBe(pattern);
    expect(matchesPath(pattern, path)).toBe(true);
  });
  test('too long an address has none', () =>
    expect(patternOf(`https://a.vn/${'a'.repeat(600)}`)).toBeUndefined());
  test.each([
    ['/tin/*.html', '/tin/.html'],
    ['/tin/*.html', '/tin/a/b.html'],
    ['/tin/*.html', '/tin/a.htm'],
    ['/tin/*', '/tin'],
    ['/*-*', '/1-'],
    ['/tin/khai-hoi', '/tin/khai-mac'],
    ['/a*a', '/a'],
  ])('%s is not that of %s', (pattern, path) => expect(matchesPath(pattern, path)).toBe(false));
  test('a pattern of gaps costs no time', () => {
    const started = performance.now();
    matchesPath(`/${'a*'.repeat(50_000)}b`, `/${'a'.repeat(100_000)}`);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('the rule for a page', () => {
  const rules = [
    rule({ story: '#all' }),
    rule({ host: 'vanhoa.thanhlang.gov.vn', path: '/tin/*', story: '#tin' }),
    rule({ host: 'vanhoa.thanhlang.gov.vn', story: '#vanhoa' }),
    rule({ host: 'vanhoa.thanhlang.gov.vn', path: '/tin/*-*', story: '#so' }),
  ];
  test.each([
    ['https://thanhlang.gov.vn/tin/1', '#all'],
    ['https://www.thanhlang.gov.vn/', '#all'],
    ['https://moi.thanhlang.gov.vn/tin/1', '#all'],
    ['https://vanhoa.thanhlang.gov.vn/tin/9', '#tin'],
    ['https://vanhoa.thanhlang.gov.vn/gioi-thieu', '#vanhoa'],
    ['https://a.gov.vn/tin/9', undefined],
    ['about:blank', undefined],
  ])('of %s is %s', (address, story) => expect(ruleFor(address, rules)?.story).toBe(story));

  test('takes from one page what was removed there alone', () => {
    const made = rule({
      drop: ['div.tin-khac'],
      here: [{ page: '/tin?id=1', drop: [':scope > p:nth-of-type(1)'] }],
    });
    expect(ruleFor('https://thanhlang.gov.vn/tin?id=1', [made])?.drop).toEqual([
      'div.tin-khac',
      ':scope > p:nth-of-type(1)',
    ]);
    expect(ruleFor('https://thanhlang.gov.vn/tin?id=2', [made])?.drop).toEqual(['div.tin-khac']);
  });
});

describe('what is kept', () => {
  test('is what reads', () => {
    const broken: unknown[] = [
      null,
      1,
      {},
      rule({ host: 'A b' }),
      rule({ story: ':has(p)' }),
      rule({ path: 'tin' }),
      { ...rule(), madeAt: 'hôm qua' },
      rule({ drop: ['a,b'] }),
    ];
    expect(readRules([...broken, rule()])).toEqual([rule()]);
    for (const one of broken) expect(v.safeParse(RuleSchema, one).success).toBe(false);
    expect(readRules('x')).toEqual([]);
  });
  test('is one rule for the same pages', () => {
    const other = rule({ path: '/tin/*' });
    expect(withRule([rule(), other], rule({ story: '#moi' }))).toEqual([rule({ story: '#moi' }), other]);
    expect(withoutRule([rule(), other], rule())).toEqual([other]);
  });
  test('is what was removed from other pages of the same story', () => {
    const [one, two] = [
      { page: '/1', drop: ['p'] },
      { page: '/2', drop: ['b'] },
    ];
    const again = { page: '/1', drop: ['i'] };
    const old = rule({ here: [one, two] });
    expect(withRule([old], rule({ here: [again] }))[0]?.here).toEqual([again, two]);
    expect(withRule([old], rule({ story: '#moi', here: [again] }))[0]?.here).toEqual([again]);
    expect(withRule([old], rule({ story: '#moi' }))[0]).toEqual(rule({ story: '#moi' }));
  });
  test('is five hundred, and twenty of one site', () => {
    const many = Array.from({ length: 600 }, (_, index) => rule({ host: `xa${index}.vn` }));
    const all = withRule(many, rule());
    expect(all).toHaveLength(500);
    expect(all[0]).toEqual(rule());
    let ofOne: Rule[] = [rule({ host: 'b.vn' })];
    for (let index = 0; index < 50; index++) ofOne = withRule(ofOne, rule({ path: `/${index}` }));
    expect(ofOne).toHaveLength(21);
    expect(ofOne.at(-1)?.host).toBe('b.vn');
  });
});

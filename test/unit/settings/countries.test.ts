import { expect, test } from 'vitest';

import { patternsOfSet, portalSets, vietnam } from '@/utils/portals/countries';
import { portalPatterns } from '@/utils/portals/hosts';

const patterns = portalSets.flatMap(patternsOfSet);

test('every pattern is a match pattern over http and https with subdomains and any path', () => {
  expect(patterns.length).toBeGreaterThan(70);
  for (const pattern of patterns) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z\d-]+(?:\.[a-z\d-]+)*\/\*$/);
});

test('no pattern and no set is listed twice', () => {
  expect(patterns.filter((pattern, index) => patterns.indexOf(pattern) !== index)).toEqual([]);
  const ids = portalSets.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('no domain stands under another one', () => {
  const domains = portalSets.flatMap((set) => set.domains);
  expect(domains.filter((domain) => domains.some((other) => domain.endsWith(`.${other}`)))).toEqual([]);
});

test('no set covers a whole country or all sites: a bare ending is the state’s own', () => {
  const bare = portalSets.flatMap((set) => set.domains).filter((domain) => !domain.includes('.'));
  expect(bare).toEqual(['gov', 'mil']);
  for (const suffix of ['com.', 'co.', 'org.', 'net.', 'ac.', 'edu.'])
    expect(patterns.filter((pattern) => pattern.includes(`*.${suffix}`))).toEqual([]);
});

test('every domain lies in its own country, beyond the few that have none', () => {
  const endings: Record<string, string[]> = {
    GB: ['uk', 'scot', 'wales'],
    US: ['gov', 'mil'],
    RU: ['ru'],
  };
  const foreign = portalSets.flatMap(({ region, domains }) => {
    const own = endings[region] ?? [region.toLowerCase()];
    return domains.filter((domain) => !own.includes(domain.split('.').at(-1) ?? ''));
  });
  expect(foreign).toEqual([]);
});

test('Việt Nam comes first, and its detector keeps the name it has had', () => {
  expect(portalSets[0]).toBe(vietnam);
  expect(`detect-${vietnam.id}`).toBe('detect-gov-vn');
  expect(portalPatterns).not.toContain(patternsOfSet(vietnam)[0]);
});

test('the browser knows a name for every country, in both languages', () => {
  for (const language of ['vi', 'en']) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    expect(portalSets.filter(({ region }) => names.of(region) === undefined)).toEqual([]);
  }
});

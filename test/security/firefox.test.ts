import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { bundle, repository } from '../bench/bundle';
import { findFirefox } from '../browsers/find.mjs';
import { openFirefoxTab } from './firefoxTab';
import { hasSnippets } from './snippets';
import type { AttackTab, Misdeeds } from './tab';
import { box, nothing, testSnippets } from './treat';

describe.skipIf(!findFirefox())('in Firefox', () => {
  let tab: AttackTab;
  beforeAll(async () => {
    tab = await openFirefoxTab(await bundle(join(repository, 'test/security/inPage.ts')));
  });
  afterAll(() => tab?.close());

  const harm: [keyof Misdeeds, string, string][] = [
    ['scripts', 'a script', '<script>window.a = 1</script>'],
    ['scripts', 'a handler that runs by itself', '<img src="data:," onerror="window.b = 1">'],
    ['scripts', 'a link that is a script', '<a href="javascript:void(window.d = 1)">x</a>'],
    ['scripts', 'a drawing that runs', '<svg onload="window.e = 1"></svg>'],
    ['requests', 'a picture', '<img src="https://xau.example/anh.png">'],
    ['requests', 'a style that loads', '<p style="background: url(https://xau.example/nen.png)">x</p>'],
    ['navigations', 'a page elsewhere', '<meta http-equiv="refresh" content="0;url=https://xau.example/">'],
  ];
  test.each(harm)('these tests would notice: %s, %s', async (kind, _, html) => {
    await tab.open(`<!doctype html>${box(html)}`);
    await tab.call('pokeEverything').catch(() => {});
    expect((await tab.misdeeds())[kind]).not.toEqual([]);
  });

  test('a page without anything in it does nothing', async () => {
    await tab.open('<!doctype html><p>Chỉ là chữ.</p>');
    await tab.call('pokeEverything');
    expect(await tab.misdeeds()).toEqual(nothing);
  });

  describe.skipIf(!hasSnippets)('hostile snippets', () => {
    testSnippets(() => tab, { sanitized: 48, inStory: 360 });
  });
});

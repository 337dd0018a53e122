import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { bundle, repository } from '../bench/bundle';
import { findFirefox } from '../browsers/find.mjs';
import { openFirefoxTab } from './firefoxTab';
import type { Read, Treated } from './inPage';
import { hasSnippets, inBatches, readSnippets } from './snippets';
import type { AttackTab, Misdeeds } from './tab';
import { box, faultsIn, nothing, showAndPoke, storyAround, workshop } from './treat';

/** Where `VECTORS=all` says so each is tried; else one in 36, and one in 300 inside a story. */
const isWhole = process.env['VECTORS'] === 'all';

const patience = 600_000;

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
    const all = hasSnippets ? readSnippets() : [];

    test(
      'sanitized, they run nothing, load nothing, lead nowhere else, and do not change when sanitized again',
      async () => {
        const chosen = isWhole ? all : all.filter((_, index) => index % 36 === 0);
        for (const batch of inBatches(chosen, 1_000)) {
          await tab.open(workshop);
          const sources = batch.map(({ html }) => html);
          const treated = await tab.call<Treated[]>('sanitizeAll', sources);
          expect(faultsIn(treated, batch)).toEqual([]);
          await showAndPoke(tab, treated, sources);
        }
      },
      patience,
    );

    test(
      'inside a story, they do not keep it from being read, run nothing, load nothing and lead nowhere else',
      async () => {
        const chosen = isWhole ? all : all.filter((_, index) => index % 300 === 0);
        for (const batch of inBatches(chosen, 500)) {
          await tab.open(workshop);
          const pages = batch.map(({ id, html }) => ({
            html: storyAround(html),
            address: `${tab.origin}/tin/${id}`,
          }));
          const read = await tab.call<Read[]>('readAll', pages);
          expect(batch.filter((_, index) => read[index]?.outcome !== 'article')).toEqual([]);
          expect(faultsIn(read, batch)).toEqual([]);
          await showAndPoke(tab, read);
        }
      },
      patience,
    );
  });
});

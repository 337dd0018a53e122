import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { bundle, repository } from '../bench/bundle';
import type { Read } from './inPage';
import { thinnedToday } from '../ofTheDay';
import { hasSnippets, readSnippets } from './snippets';
import { type AttackTab, type Misdeeds, openAttackTab, withoutScripts } from './tab';
import { testSnippets, box, faultsIn, nothing, patience, storyAround } from './treat';

let tab: AttackTab;

beforeAll(async () => {
  tab = await openAttackTab(await bundle(join(repository, 'test/security/inPage.ts')));
});
afterAll(() => tab?.close());

describe('what these tests would notice', () => {
  const harm: [keyof Misdeeds, string, string][] = [
    ['scripts', 'a script', '<script>window.a = 1</script>'],
    ['scripts', 'a handler that runs by itself', '<img src="data:," onerror="window.b = 1">'],
    ['scripts', 'a handler for the pointer', '<b onmouseenter="window.c = 1">x</b>'],
    ['scripts', 'a link that is a script', '<a href="javascript:void(window.d = 1)">x</a>'],
    ['scripts', 'a drawing that runs', '<svg onload="window.e = 1"></svg>'],
    ['requests', 'a picture', '<img src="https://xau.example/anh.png">'],
    ['requests', 'a style that loads', '<p style="background: url(https://xau.example/nen.png)">x</p>'],
    ['requests', 'something fetched ahead', '<link rel="prefetch" href="https://xau.example/truoc">'],
    ['navigations', 'a frame', '<iframe src="about:blank#x"></iframe>'],
    ['dialogs', 'a dialog', '<script>alert(1)</script>'],
  ];
  test.each(harm)('%s: %s', async (kind, _, html) => {
    await tab.open(`<!doctype html>${box(html)}`);
    await tab.call('pokeEverything');
    expect((await tab.misdeeds())[kind]).not.toEqual([]);
  });

  test('a page without anything in it does nothing', async () => {
    await tab.open('<!doctype html><p>Chỉ là chữ.</p>');
    await tab.call('pokeEverything');
    expect(await tab.misdeeds()).toEqual(nothing);
  });
});

describe.skipIf(!hasSnippets)(
  hasSnippets ? 'hostile snippets' : 'hostile snippets (skipped: ../shared/security is not there)',
  () => {
    testSnippets(() => tab, { sanitized: 12, inStory: 36 });

    test(
      'in a page that is open, a few of them are read as harmlessly',
      async () => {
        // Each needs a page of its own: these stay few.
        for (const snippet of hasSnippets ? thinnedToday(readSnippets(), 600) : []) {
          // A page that sends its reader elsewhere is not there to be read.
          const html = snippet.html.replace(/http-equiv/gi, 'data-equiv');
          await tab.open(storyAround(html), withoutScripts);
          const read = await tab.call<Read>('readThisPage');
          expect(faultsIn([read], [snippet])).toEqual([]);
        }
        await tab.misdeeds();
      },
      patience,
    );
  },
);

import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';

import { applyRule } from '@/utils/rules/applyRule';

const page = (body: string): Document =>
  parseHTML(`<!doctype html><html><body>${body}</body></html>`).document as unknown as Document;
const story = '<p>Một</p><p>Hai</p><div class="tin-khac">Tin khác</div><p>Ba</p>';

/** What is left of the story; undefined when the rule finds none. */
const apply = (body: string, selector: string, drop: string[] = []): string | undefined => {
  const found = applyRule(page(body), { story: selector, drop });
  return found && [...found.children].map((child) => child.textContent).join(' · ');
};

test('the story is what its selector selects', () => {
  expect(apply(`<div id="a">${story}</div><div>${story}</div>`, '#a')).toBe('Một · Hai · Tin khác · Ba');
});

test('nothing is found where nothing, or more than one, is selected, or the selector does not read', () => {
  expect(apply(story, '#b')).toBeUndefined();
  expect(apply(story, 'p')).toBeUndefined();
  expect(apply(story, 'p[')).toBeUndefined();
});

test('what is dropped goes, from the story alone', () => {
  const copy = page(`<div class="tin-khac">Bên lề</div><main>${story}</main>`);
  applyRule(copy, { story: 'main', drop: ['div.tin-khac'] });
  expect(copy.body.textContent).toBe('Bên lềMộtHaiBa');
});

test('places are counted before anything goes', () => {
  const drop = [':scope > p:nth-of-type(1)', ':scope > p:nth-of-type(2)'];
  expect(apply(`<main>${story}</main>`, 'main', drop)).toBe('Tin khác · Ba');
});

test('a drop that does not read, or that selects nothing, costs nothing', () => {
  expect(apply(`<main>${story}</main>`, 'main', ['p[', '#x', 'div.tin-khac'])).toBe('Một · Hai · Ba');
});

test('a drop that would leave nothing leaves everything', () => {
  expect(apply(`<main><div class="bai">${story}</div></main>`, 'main', ['div.bai'])).toBe('MộtHaiTin khácBa');
  expect(apply('<main><p>Một</p><p>Hai</p></main>', 'main', ['p'])).toBe('Hai');
});

test('a part of what was dropped already is no trouble', () => {
  expect(
    apply(`<main><div class="bai"><p>Một</p></div><p>Hai</p></main>`, 'main', ['div.bai', 'div.bai > p']),
  ).toBe('Hai');
});

test('a form whose controls are named as its properties is dropped like any other', () => {
  const form =
    '<form class="gop-y"><input name="remove"><input name="parentNode"><input name="textContent">Ý kiến</form>';
  expect(apply(`<main>${story}${form}</main>`, 'main', ['form.gop-y'])).toBe('Một · Hai · Tin khác · Ba');
});

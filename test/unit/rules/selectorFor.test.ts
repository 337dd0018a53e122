import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { escapeName, quote } from '@/utils/rules/escapeName';
import { isPlainSelector } from '@/utils/rules/plainSelector';
import { isByPlace, selectorFor } from '@/utils/rules/selectorFor';
import { isStableName } from '@/utils/rules/stableName';

const pageOf = (body: string) =>
  parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`).document;

/** The selector of the element marked with `x`, made without the mark. */
function select(body: string): string | undefined {
  const page = pageOf(body);
  const element = page.querySelector('[x]');
  if (!element) throw new Error('nothing is marked');
  element.removeAttribute('x');
  const selector = selectorFor(element, page as unknown as Document);
  if (selector !== undefined) {
    expect([...page.querySelectorAll(selector)]).toEqual([element]);
    expect(isPlainSelector(selector), selector).toBe(true);
  }
  return selector;
}

const side = '<div class="tin-lien-quan"><p>Tin khác</p></div>';

test.each([
  ['an id', '<div id="noi-dung" x><p>a</p></div>', '#noi-dung'],
  ['an id before a class', '<div id="noiDung" class="bai-viet" x></div>', '#noiDung'],
  ['an id of another script', '<div id="nội-dung" x></div>', '#nội-dung'],
  ['an id with a colon', '<div id="cms:body" x></div>', '#cms\\:body'],
  ['an id with a dot', '<div id="cms.body" x></div>', '#cms\\.body'],
  ['an id with brackets', '<div id="bai[viet]" x></div>', '#bai\\[viet\\]'],
  ['an id with a quote', '<div id="bai&quot;viet" x></div>', '#bai\\"viet'],
  ['an id with a backslash', '<div id="bai\\viet" x></div>', '#bai\\\\viet'],
  ['an id that opens with a hyphen', '<div id="-bai" x></div>', '#-bai'],
  [
    'what the page says of itself',
    '<div itemprop="articleBody" class="chi-tiet" x></div>',
    '[itemprop="articleBody"]',
  ],
  ['a class', `<div class="chi-tiet" x></div>${side}`, 'div.chi-tiet'],
  ['a class of another script', '<div class="nội-dung" x></div>', 'div.nội-dung'],
  ['a class with a slash', '<div class="tin/bai" x></div>', 'div.tin\\/bai'],
  ['a class with a comma', '<div class="tin,bai" x></div>', 'div.tin\\,bai'],
  ['a class beside a state', '<div class="active chi-tiet is-open" x></div>', 'div.chi-tiet'],
  ['a class beside a hash', '<div class="css-xkqjzt sc-bdVaJa entry-content" x></div>', 'div.entry-content'],
  ['a class beside a number', '<div class="post-1234 hentry" x></div>', 'div.hentry'],
  [
    'two classes',
    '<div class="tin bai" x></div><div class="tin anh"></div><div class="bai anh"></div>',
    'div.tin.bai',
  ],
  [
    'a data attribute',
    '<div data-component="story" x></div><div data-component="ads"></div>',
    'div[data-component="story"]',
  ],
  [
    'a class below an id',
    '<div id="cot-trai"><div class="tin" x></div></div><div class="tin"></div>',
    '#cot-trai div.tin',
  ],
  [
    'a place below a class',
    '<div class="chi-tiet"><div></div><div x></div></div>',
    'div.chi-tiet > div:nth-of-type(2)',
  ],
  ['a place where an id has a number', '<p></p><div id="bai-123" x></div>', 'body > div:nth-of-type(1)'],
  ['a place behind scripts', '<script></script><p></p><p x></p>', 'body > p:nth-of-type(2)'],
  ['the only article', '<article x></article>', 'article'],
  ['the body', '<p>a</p>', undefined],
  ['a hostile class', '<div class="a{}*{color:red}" x></div>', 'div.a\\{\\}\\*\\{color\\:red\\}'],
  ['an element of an office program', '<o:p x>a</o:p>', 'body > o\\:p:nth-of-type(1)'],
  ['an element of its own', '<tin-bai x>a</tin-bai><tin-bai>b</tin-bai>', 'body > tin-bai:nth-of-type(1)'],
  ['a picture of vectors', '<svg class="bieu-do" x><path d="M0 0"/></svg>', 'svg.bieu-do'],
  ['a part of one', '<svg id="so-do"><g></g><g x></g></svg>', '#so-do > g:nth-of-type(2)'],
  [
    'a form whose control is named as a property',
    '<form x><input name="parentElement"><input name="getAttribute"><p>a</p></form>',
    'body > form:nth-of-type(1)',
  ],
  [
    'a part of such a form',
    '<form><input name="parentElement"><input name="localName"><p x>a</p></form>',
    'body > form:nth-of-type(1) > p:nth-of-type(1)',
  ],
  [
    'a cell',
    '<table class="bang-tin"><tr><td>a</td><td x>b</td></tr></table>',
    'table.bang-tin > tr:nth-of-type(1) > td:nth-of-type(2)',
  ],
])('%s tells an element from the rest', (_what, body, selector) => {
  if (selector === undefined) {
    const page = pageOf(body);
    expect(selectorFor(page.body as unknown as Element, page as unknown as Document)).toBe('body');
    return;
  }
  expect(select(body)).toBe(selector);
});

test.each([
  ['twice the same id', '<div id="tin">a</div><div id="tin" x>b</div>'],
  ['fifty levels', `${'<div>'.repeat(50)}<p x>a</p>${'</div>'.repeat(50)}`],
  ['a thousand like it', `${'<p class="tin">a</p>'.repeat(999)}<p class="tin" x>b</p>`],
  [
    'forty classes',
    `<div class="${Array.from({ length: 40 }, (_, i) => `lop-${'abcdefghij'[i % 10]}`).join(' ')}" x></div>`,
  ],
])('%s is selected as well', (_what, body) => {
  expect(select(body)).toBeDefined();
});

test('what does not stand in the page has no selector', () => {
  const page = pageOf('<div></div>');
  const away = page.createElement('p') as unknown as Element;
  expect(selectorFor(away, page as unknown as Document)).toBeUndefined();
  const host = page.querySelector('div') as unknown as HTMLElement;
  const root = host.attachShadow({ mode: 'open' });
  root.append(away);
  expect(selectorFor(away, page as unknown as Document)).toBeUndefined();
  expect(selectorFor(page.body as unknown as Element, page.body as unknown as Element)).toBeUndefined();
});

test('the part of a story is selected within it, whatever else the page holds', () => {
  const page = pageOf(
    '<div class="tin-lien-quan"></div><main><div class="tin-lien-quan"><p>a</p></div><p>b</p></main>',
  );
  const story = page.querySelector('main') as unknown as Element;
  const [box] = story.children;
  expect(box && selectorFor(box, story)).toBe('div.tin-lien-quan');
  const last = story.lastElementChild;
  const selector = last ? selectorFor(last, story) : undefined;
  expect(selector).toBe(':scope > p:nth-of-type(1)');
  expect([...story.querySelectorAll(selector ?? '')]).toEqual([last]);
});

describe('a name', () => {
  test.each([
    'entry-content',
    'noiDung',
    'chiTietBaiViet',
    'journal_content_article',
    'HTMLBody',
    'nội-dung',
    'slideshow',
    'tinhthanhpho',
  ])('%s lasts', (name) => {
    expect(isStableName(name)).toBe(true);
  });
  test.each([
    'css-xkqjzt',
    'sc-bdVaJa',
    'post-123',
    'is-open',
    'active',
    'menuOpen',
    'ng-star-inserted',
    'category-tin-tuc',
    'text-center',
    'row',
    'x',
    'p',
    '',
    'a'.repeat(41),
    'wow fadeIn',
  ])('%s may be another one tomorrow', (name) => {
    expect(isStableName(name)).toBe(false);
  });
  test.each([
    ['1bai', '\\31 bai'],
    ['-1', '-\\31 '],
    ['-', '\\-'],
    ['a b', 'a\\ b'],
    ['\u0001', '\\1 '],
    ['\0', '\ufffd'],
    ['#.:[>', '\\#\\.\\:\\[\\>'],
  ])('%j stands in a selector as %s', (name, escaped) => {
    expect(escapeName(name)).toBe(escaped);
  });
  test('a value is quoted with its quotes', () => expect(quote('a"b\\c\n')).toBe('"a\\"b\\\\c\\a "'));
});

test.each([
  ':has(p)',
  'div:has(:has(p))',
  '*',
  'a, b',
  'a ~ b',
  'a + b',
  '[href^="x"]',
  ':is(a)',
  'p:nth-of-type(2n)',
  'p::before',
  'a|b',
  '{}',
])('%s is no selector of ours', (selector) => expect(isPlainSelector(selector)).toBe(false));

test.each(['a\\:has\\(p\\)', '[data-x=":has(p)"]', ':scope > p:nth-of-type(12)', '#nội-dung > ul.tin'])(
  '%s looks at one thing only',
  (selector) => expect(isPlainSelector(selector)).toBe(true),
);

test('a hundred thousand hostile signs cost no time', () => {
  const started = performance.now();
  for (const sign of ['\\', '"', ':', '\\a', ' > ', ':nth-of-type(', 'aB', '-', '*'])
    for (const judge of [isPlainSelector, isStableName, isByPlace]) judge(sign.repeat(100_000 / sign.length));
  expect(performance.now() - started).toBeLessThan(4_000);
});

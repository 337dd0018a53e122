import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';

import { mayNeedRepair } from '@/utils/article/legacy/firstLook';
import { recogniseLegacy } from '@/utils/article/legacy/recognise';
import { repairText } from '@/utils/article/legacy/repairText';

import { foreign, garbled } from './foreign';

const changed = (texts: Iterable<string>): string[] => [...texts].filter((text) => repairText(text) !== text);

/** Paragraphs, titles and cells of a page, in NFC. */
function paragraphs(html: string): string[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('p, h1, h2, h3, li, td, title, a, span')]
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().normalize('NFC'))
    .filter((text) => /[^\0-\x7F]/.test(text));
}

const pages = new URL('../../pages/', import.meta.url);

test('more than a thousand texts of the test pages stay as they are', () => {
  // Pages in a legacy encoding are for other tests.
  const names = readdirSync(pages).filter((name) => !/legacy|tcvn|vni|vntime/i.test(name));
  const texts = new Set(
    names.flatMap((name) => {
      const file = new URL(`${name}/page.html`, pages);
      return existsSync(file) ? paragraphs(readFileSync(file, 'utf8')) : [];
    }),
  );
  expect(texts.size).toBeGreaterThan(1_000);
  expect(changed(texts)).toEqual([]);
}, 60_000);

const shared = new URL('../../../../shared/portals/texts.jsonl', import.meta.url);

test.skipIf(!existsSync(shared))('the texts of more portals stay as they are', () => {
  const texts = readFileSync(shared, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => (JSON.parse(line) as { text: string }).text.normalize('NFC').split('\n'));
  expect(texts.length).toBeGreaterThan(500);
  expect(changed(texts)).toEqual([]);
});

test('150 and more sentences in other languages stay as they are, each and all together', () => {
  const texts = [...Object.values(foreign).flat(), ...garbled].map((text) => text.normalize('NFC'));
  expect(texts.length).toBeGreaterThan(180);
  expect(changed(texts)).toEqual([]);
  expect(changed([texts.join(' '), texts.join('\n')])).toEqual([]);
});

test('three words in a row of other languages stay as they are', () => {
  const windows = Object.values(foreign)
    .flat()
    .flatMap((text) => {
      const words = text.normalize('NFC').split(' ');
      return words.map((_, at) => words.slice(at, at + 3).join(' '));
    });
  expect(windows.length).toBeGreaterThan(900);
  expect(changed(windows)).toEqual([]);
});

test('the names of countries, languages and days in forty languages stay as they are', () => {
  const languages =
    'fr de es pt it is fo tr cs sk pl da sv fi nb nn hu ro et lv lt sq hr sl ca eu gl ga cy mt nl lb rm br az uz tk ig yo id vi';
  const names = languages.split(' ').flatMap((language) => {
    const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const tongues = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' });
    const codes = Array.from({ length: 676 }, (_, at) =>
      String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26)),
    );
    const found = [
      ...codes.flatMap((code) => [regions.of(code.toUpperCase()) ?? [], tongues.of(code) ?? []].flat()),
      ...Array.from({ length: 60 }, (_, at) => day.format(Date.UTC(2021, 0, 1 + 6 * at))),
    ].map((name) => name.normalize('NFC'));
    return [...found, found.join(', ')];
  });
  expect(names.length).toBeGreaterThan(10_000);
  expect(changed(names)).toEqual([]);
});

test('signs are signs', () => {
  for (const sign of '¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿×÷')
    for (const text of [
      sign,
      ` ${sign} `,
      `5 ${sign}`,
      `${sign} 5`,
      `5${sign}`,
      `a ${sign} b`,
      `Web${sign} 2`,
    ])
      expect(repairText(text), text).toBe(text);
});

test('the first look passes over ordinary text without a second one', () => {
  const texts = Object.values(foreign).flat();
  const looked = texts.filter((text) => mayNeedRepair(text.normalize('NFC')));
  expect(looked.length / texts.length).toBeLessThan(0.35);
  for (const language of ['Vietnamese in Unicode', 'Polish', 'Czech', 'Chinese', 'Japanese', 'Italian'])
    expect(foreign[language]?.filter((text) => mayNeedRepair(text))).toEqual([]);
});

test('what is Unicode or mixed has no legacy encoding', () => {
  for (const text of ['', 'Internet', 'Thủ tướng', 'C¸n bé c«ng chøc ở huyện', 'Hä?'])
    expect(recogniseLegacy(text), text).toBeUndefined();
});

test('marks beside their letters become one with them, in every order', () => {
  const text = 'Thủ tướng yêu cầu tập trung khắc phục hậu quả, Đặng Trần Ẩn';
  expect(repairText(text.normalize('NFD'))).toBe(text);
  expect(repairText('Viê\u0323t, ă\u0301, ơ\u0300, ư\u0309, Â\u0303, o\u0302\u0301')).toBe(
    'Việt, ắ, ờ, ử, Ẫ, ố',
  );
  expect(repairText('a\u0301\u0302 e\u0323\u0302 O\u0300\u0302 a\u0309\u0306')).toBe('ấ ệ Ồ ẳ');
  expect(repairText('L\u2019e\u0301te\u0301 a\u0300 Ko\u0308ln')).toBe('L’été à Köln');
});

test('scripts that are not Latin keep the order in which they are written', () => {
  const hebrew = 'שָּׁלוֹם'.normalize('NFD');
  expect(repairText(`${hebrew} é`)).toBe(`${hebrew} é`);
});

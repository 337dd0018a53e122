import { expect, test } from 'vitest';

import { cite, citeAll, citeHtml } from '@/utils/citation/cite';
import { toItem } from '@/utils/citation/item';
import { byGivenName } from '@/utils/citation/sort';
import { type CitationStyle, citationStyleNames } from '@/utils/citation/styleNames';

import { accessedOn, bare, full, hostile, inferred } from './articles';

const site = 'Cổng TTĐT thành phố Hải Phòng';
const title = 'Tổng kết công tác tuyên giáo';
const url = 'https://haiphong.gov.vn/tin/101';

const expected: [CitationStyle, string, string][] = [
  [
    'plain',
    `Hoàng Tùng, “${title}”, ${site}, 16/12/2021, ${url}, truy cập ngày 17/12/2021.`,
    `Hoàng Tùng, “${title}”, ${site}, 16 December 2021, ${url}, accessed 17 December 2021.`,
  ],
  [
    'moet',
    `Hoàng Tùng (2021), “${title}”, ${site}, 16/12/2021, ${url}, truy cập ngày 17/12/2021.`,
    `Hoàng Tùng (2021), “${title}”, ${site}, 16 December 2021, ${url}, accessed 17 December 2021.`,
  ],
  [
    'apa',
    `Hoàng Tùng. (2021, 16 tháng 12). ${title}. ${site}. ${url}`,
    `Hoàng Tùng. (2021, December 16). ${title}. ${site}. ${url}`,
  ],
  [
    'mla',
    `Hoàng Tùng. “${title}.” ${site}, Văn phòng UBND thành phố, 16/12/2021, ${url}. Truy cập ngày 17/12/2021.`,
    `Hoàng Tùng. “${title}.” ${site}, Văn phòng UBND thành phố, 16 Dec. 2021, ${url}. Accessed 17 Dec. 2021.`,
  ],
  [
    'chicago',
    `Hoàng Tùng, “${title},” ${site}, 16/12/2021, ${url}.`,
    `Hoàng Tùng, “${title},” ${site}, December 16, 2021, ${url}.`,
  ],
  [
    'harvard',
    `Hoàng Tùng (2021) ${title}, ${site}. Có tại: ${url} (Truy cập: 17/12/2021).`,
    `Hoàng Tùng (2021) ${title}, ${site}. Available at: ${url} (Accessed: 17 December 2021).`,
  ],
  [
    'ieee',
    `Hoàng Tùng, “${title},” ${site}, 16/12/2021. Truy cập: 17/12/2021. [Trực tuyến]. Có tại: ${url}`,
    `Hoàng Tùng, “${title},” ${site}, Dec. 16, 2021. Accessed: Dec. 17, 2021. [Online]. Available: ${url}`,
  ],
  [
    'vancouver',
    `Hoàng Tùng. ${title} [Internet]. ${site}; 16/12/2021 [trích dẫn 17/12/2021]. Có tại: ${url}`,
    `Hoàng Tùng. ${title} [Internet]. ${site}; 2021 Dec 16 [cited 2021 Dec 17]. Available from: ${url}`,
  ],
  [
    'iso690',
    `Hoàng Tùng. ${title} [trực tuyến]. ${site}, Văn phòng UBND thành phố, 16/12/2021 [truy cập 17/12/2021]. Có tại: ${url}`,
    `Hoàng Tùng. ${title} [online]. ${site}, Văn phòng UBND thành phố, 16 December 2021 [viewed 17 December 2021]. Available from: ${url}`,
  ],
  [
    'markdown',
    `Hoàng Tùng, [${title}](<${url}>), ${site}, 16/12/2021, truy cập ngày 17/12/2021.`,
    `Hoàng Tùng, [${title}](<${url}>), ${site}, 16 December 2021, accessed 17 December 2021.`,
  ],
];

test.each(expected)('the style %s prints an article with everything known', (style, vi, en) => {
  expect(cite(full, accessedOn, style)).toBe(vi);
  expect(cite(full, accessedOn, style, 'en')).toBe(en);
});

const least: [CitationStyle, string][] = [
  ['plain', `“${title}”, ${url}, accessed 17 December 2021.`],
  ['moet', `“${title}” (n.d.), ${url}, accessed 17 December 2021.`],
  ['apa', `${title}. (n.d.). Retrieved December 17, 2021, from ${url}`],
  ['mla', `“${title}.” ${url}. Accessed 17 Dec. 2021.`],
  ['chicago', `“${title},” accessed December 17, 2021, ${url}.`],
  ['harvard', `${title} (no date). Available at: ${url} (Accessed: 17 December 2021).`],
  ['ieee', `“${title}.” Accessed: Dec. 17, 2021. [Online]. Available: ${url}`],
  ['vancouver', `${title} [Internet]. [cited 2021 Dec 17]. Available from: ${url}`],
  ['iso690', `${title} [online]. [viewed 17 December 2021]. Available from: ${url}`],
];

test.each(least)('the style %s leaves out what is not known', (style, en) => {
  expect(cite(bare, accessedOn, style, 'en')).toBe(en);
});

test('an inferred date is marked in every style', () => {
  const vi = citeAll(inferred, accessedOn);
  const en = citeAll(inferred, accessedOn, 'en');
  for (const style of citationStyleNames) {
    expect(`${vi[style]}`, style).not.toBe(cite(full, accessedOn, style));
    expect(`${en[style]}`, style).not.toBe(cite(full, accessedOn, style, 'en'));
  }
  expect(vi.plain).toContain('16/12/2021 (suy ra từ bài)');
  expect(en.mla).toContain('[16 Dec. 2021]');
});

const titles = [
  'Ai được hỗ trợ?',
  'Đã xong!',
  'Còn nữa…',
  'Còn nữa...',
  'Hội nghị tổng kết.',
  'Hội nghị tổng kết./.',
  'Luật "A"',
  'Ngày hội "Thiếu nhi vui khỏe"',
  'Gặt hái “quả ngọt”',
  '“Điểm mặt” 9 lỗi "thường gặp"',
  'TP.HCM: họp',
  'a'.repeat(600),
  '.',
  '100%',
  'Họp Q.1.',
];

const bylines = [undefined, 'Tr. H.', 'Hoàng Tùng, Văn Quân', 'BBT.', 'Jane A. Doe'];
const articles = titles.flatMap((name) =>
  bylines.flatMap((byline) =>
    [bare, full, inferred].map(({ byline: _, ...rest }) => ({
      ...rest,
      title: name,
      ...(byline ? { byline } : {}),
    })),
  ),
);

test.each(['vi', 'en'] as const)('no style prints undefined or an empty bracket (%s)', (language) => {
  for (const article of articles) {
    const all = Object.entries(citeAll(article, accessedOn, language));
    for (const [style, text] of all)
      expect(text, style).not.toMatch(/undefined|null|NaN|\(\s*\)|\[\s*\]|“”|<>/u);
  }
});

test.each(['vi', 'en'] as const)('no style prints double punctuation (%s)', (language) => {
  for (const article of articles.filter(({ title: name }) => name !== '.')) {
    const all = Object.entries(citeAll(article, accessedOn, language));
    for (const [style, text] of all.filter(([name]) => name !== 'csl-json' && !name.startsWith('bib'))) {
      const plain = text.replaceAll('Còn nữa...', 'Còn nữa…').replace(/https:\/\/\S+\/101/, 'URL');
      expect(plain, style).not.toMatch(/[.,;:]\s*[.,;:](?!\/)|,\s*”,|[?!…][.,;:]|\.”[.,]/u);
    }
  }
});

test('several authors are joined as each style joins them', () => {
  const two = { ...full, byline: 'Thúy Hằng – Hoàng Phi' };
  const four = { ...full, byline: 'An Bình, Thúy Hằng, Hoàng Phi và Văn Quân' };
  expect(cite(two, accessedOn, 'apa', 'en')).toMatch(/^Thúy Hằng, & Hoàng Phi\. /);
  expect(cite(two, accessedOn, 'mla', 'en')).toMatch(/^Thúy Hằng and Hoàng Phi\. /);
  expect(cite(two, accessedOn, 'chicago')).toMatch(/^Thúy Hằng và Hoàng Phi, /);
  expect(cite(four, accessedOn, 'mla', 'en')).toMatch(/^An Bình et al\. /);
  expect(cite(four, accessedOn, 'chicago')).toMatch(/^An Bình và cộng sự, /);
  expect(cite(four, accessedOn, 'ieee', 'en')).toMatch(/^An Bình, Thúy Hằng, Hoàng Phi, and Văn Quân, /);
  expect(cite(four, accessedOn, 'vancouver', 'en')).toMatch(/^An Bình, Thúy Hằng, Hoàng Phi, Văn Quân\. /);
  expect(cite(four, accessedOn, 'bibtex')).toContain(
    '{{An Bình} and {Thúy Hằng} and {Hoàng Phi} and {Văn Quân}}',
  );
  expect(cite(four, accessedOn, 'ris').match(/^AU {2}- /gm)).toHaveLength(4);
  expect(cite(two, accessedOn, 'wikipedia-en')).toContain('|author1=Thúy Hằng |author2=Hoàng Phi |');
});

test('only names that are not Vietnamese are turned round', () => {
  const jane = { ...full, byline: 'By Jane Ann Doe', language: 'en' };
  expect(cite(jane, accessedOn, 'apa', 'en')).toMatch(/^Doe, J\. A\. \(2021/);
  expect(cite(jane, accessedOn, 'vancouver', 'en')).toMatch(/^Doe JA\. /);
  expect(cite(jane, accessedOn, 'ieee', 'en')).toMatch(/^J\. A\. Doe, /);
  expect(cite({ ...jane, byline: 'Nguyen Thi Thinh' }, accessedOn, 'apa', 'en')).toMatch(
    /^Nguyen Thi Thinh\. /,
  );
});

test('an agency that is the author is not named again as the site', () => {
  const agency = { ...full, byline: site };
  expect(cite(agency, accessedOn, 'apa', 'en')).toBe(`${site}. (2021, December 16). ${title}. ${url}`);
});

test('a bibliography is in the order of given names', () => {
  const names = ['Nguyễn Văn An', 'Đào Bình', 'Trần Đức', 'Lê Dung', 'Hoàng Tùng'];
  const items = names.map((byline) => toItem({ ...full, byline }, accessedOn)).reverse();
  expect(items.sort(byGivenName).map((item) => item.author?.[0])).toEqual(
    ['Nguyễn Văn An', 'Đào Bình', 'Lê Dung', 'Trần Đức', 'Hoàng Tùng'].map((literal) => ({ literal })),
  );
});

test('HTML citations are escaped and set italics', () => {
  expect(citeHtml(full, accessedOn, 'apa')).toContain(`<i>${title}</i>. `);
  for (const style of citationStyleNames) {
    const html = citeHtml(hostile, accessedOn, style).replace(/<\/?i>|<br>/g, '');
    expect(html, style).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
  }
});

test('prose citations stay on one line', () => {
  for (const [style] of expected) expect(cite(hostile, accessedOn, style), style).not.toMatch(/[\n\r]/);
});

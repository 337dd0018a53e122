import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

import { cite } from '@/utils/citation/cite';

import { accessedOn, full, hostile, hostileLine } from './articles';

type Item = {
  title?: string;
  URL?: string;
  'container-title'?: string;
  author?: { family?: string; literal?: string }[];
};
type Reader = new (
  source: string | object[],
) => { data: Item[]; format: (output: 'bibliography', options: object) => string };

/** citation-js reads our exports back, and formats with citeproc; tests alone use it. */
function loadReader(): Reader {
  const load = createRequire(import.meta.url);
  const core = load('@citation-js/core') as { Cite: Reader };
  for (const plugin of ['bibtex', 'ris', 'csl']) load(`@citation-js/plugin-${plugin}`);
  return core.Cite;
}

const Cite = loadReader();
const formats = ['bibtex', 'biblatex', 'ris', 'csl-json'] as const;
/** The site's name goes where each format and the reader put it. */
const siteKeys = {
  bibtex: 'publisher',
  biblatex: 'publisher',
  ris: 'collection-title',
  'csl-json': 'container-title',
};

// It takes any text with "@misc{" in it for BibTeX; that RIS keeps those letters is tested with our own reader.
const line = hostileLine.replace('@misc{z, ', '');
const byline = 'Hoàng Tùng, Tôn Nữ Thị Ngọc Lan Hương Anh, An';
const nasty = { ...hostile, byline, title: line, publisher: { name: line } };

test.each(formats)('%s is read back by citation-js as it was', (format) => {
  for (const article of [full, nasty]) {
    const [own] = JSON.parse(cite(article, accessedOn, 'csl-json')) as Item[];
    const [read] = new Cite(cite(article, accessedOn, format)).data;
    expect(read).toMatchObject({
      title: own?.title,
      URL: own?.URL,
      issued: { 'date-parts': [[2021, 12, 16]] },
      accessed: { 'date-parts': [[2021, 12, 17]] },
      [siteKeys[format]]: own?.['container-title'],
    });
    expect(read?.author?.map((name) => name.literal ?? name.family)).toEqual(
      own?.author?.map((name) => name.literal),
    );
  }
});

const english = {
  ...full,
  title: 'Flood barrier approved',
  byline: 'Ministry of Water',
  publisher: { name: 'Example Portal' },
  language: 'en',
};
const { byline: _, ...unsigned } = english;
const { published: __, ...undated } = english;

/** What citeproc makes of the same item; its Vancouver and IEEE are for parts of websites, and are no oracle here. */
function citeproc(article: typeof unsigned, template: string): string {
  const items = JSON.parse(cite(article, accessedOn, 'csl-json', 'en')) as object[];
  return new Cite(items).format('bibliography', { format: 'text', template, lang: 'en-US' }).trim();
}

test.each([
  ['signed by an agency', english],
  ['without an author', unsigned],
  ['without a day', undated],
])('APA in English is citeproc’s own, word for word: %s', (_name, article) => {
  expect(cite(article, accessedOn, 'apa', 'en')).toBe(citeproc(article, 'apa'));
});

test('Harvard in English is citeproc’s own but for the order of the day', () => {
  const british = citeproc(english, 'harvard1').replace('December 17, 2021', '17 December 2021');
  expect(cite(english, accessedOn, 'harvard', 'en')).toBe(british);
});

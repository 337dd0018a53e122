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
type Reader = new (source: string) => { data: Item[] };

/** citation-js reads our exports back where it is installed; it is no dependency of the project. */
function loadReader(): Reader | undefined {
  const load = createRequire(import.meta.url);
  try {
    const core = load('@citation-js/core') as { Cite: Reader };
    load('@citation-js/plugin-bibtex');
    load('@citation-js/plugin-ris');
    return core.Cite;
  } catch {
    return undefined;
  }
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

test.skipIf(!Cite).each(formats)('%s is read back by citation-js as it was', (format) => {
  for (const article of [full, nasty]) {
    const [own] = JSON.parse(cite(article, accessedOn, 'csl-json')) as Item[];
    const [read] = Cite ? new Cite(cite(article, accessedOn, format)).data : [];
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

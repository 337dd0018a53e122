import { Copy } from 'lucide-preact';

import type { Article } from '@/utils/article/article';
import type { ClipboardContent } from '@/utils/citation/clipboard';

import { cite, citeHtml } from '@/utils/citation/cite';
import { type CitationStyle, citationStyleNames } from '@/utils/citation/styles';
import { type CitationChoice, useCitationChoice } from './citationChoice';
import { today } from './day';
import { IconButton } from './IconButton';
import { interfaceLanguage, t } from './strings';

export interface CitationBoxProps {
  article: Article;
  onCopy: (content: ClipboardContent, done: string) => void;
}

/** The names under which the styles are known everywhere. */
const NAMES: Record<Exclude<CitationStyle, 'plain' | 'moet'>, string> = {
  apa: 'APA 7',
  mla: 'MLA 9',
  chicago: 'Chicago 17',
  harvard: 'Harvard',
  ieee: 'IEEE',
  vancouver: 'Vancouver',
  iso690: 'ISO 690',
  markdown: 'Markdown',
  'wikipedia-vi': 'Wikipedia {{Chú thích web}}',
  'wikipedia-en': 'Wikipedia {{cite web}}',
  bibtex: 'BibTeX',
  biblatex: 'BibLaTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};
/** For these the plain text is the thing itself: a file for another program. */
const SOURCES = new Set<CitationStyle>([
  'markdown',
  'wikipedia-vi',
  'wikipedia-en',
  'bibtex',
  'biblatex',
  'ris',
  'csl-json',
]);

/** The article's citation in the style of the reader's choice, which every other copy uses as well. */
export function CitationBox({ article, onCopy }: CitationBoxProps) {
  const [choice, choose] = useCitationChoice();
  const { style, language } = choice;
  const text = cite(article, today(), style, language);
  const isSource = SOURCES.has(style);
  const copy = (): void =>
    onCopy(
      isSource ? { text } : { text, html: `<p>${citeHtml(article, today(), style, language)}</p>` },
      t('citationCopied'),
    );
  return (
    <section class="citation" aria-labelledby="citation-heading" lang={interfaceLanguage()}>
      <div class="section-head">
        <h2 id="citation-heading">{t('citation')}</h2>
        <IconButton icon={Copy} label={t('copyCitation')} action="copy-citation" onClick={copy} />
      </div>
      <div class="choices">
        <select
          aria-label={t('citationStyle')}
          title={t('citationDefault')}
          value={style}
          onChange={(event) => choose({ ...choice, style: event.currentTarget.value as CitationStyle })}
        >
          {citationStyleNames.map((name) => (
            <option key={name} value={name}>
              {nameOf(name)}
            </option>
          ))}
        </select>
        <select
          aria-label={t('citationLanguage')}
          value={language}
          onChange={(event) =>
            choose({ ...choice, language: event.currentTarget.value as CitationChoice['language'] })
          }
        >
          <option value="vi">{t('vietnamese')}</option>
          <option value="en">{t('english')}</option>
        </select>
      </div>
      <p class={isSource ? 'source' : undefined} lang={language}>
        {text}
      </p>
    </section>
  );
}

function nameOf(style: CitationStyle): string {
  if (style === 'plain') return t('stylePlain');
  return style === 'moet' ? t('styleMoet') : NAMES[style];
}

import { Copy } from 'lucide-preact';

import type { Article } from '@/utils/article/article';

import { cite } from '@/utils/citation/cite';
import { isSource } from '@/utils/citation/styleNames';
import { CitationChoices } from './CitationChoices';
import { useCitationChoice } from './citationChoice';
import { today } from './day';
import { IconButton } from './IconButton';
import { interfaceLanguage, t } from './strings';

export interface CitationBoxProps {
  article: Article;
  onCopy: () => void;
}

/** The article's citation in the style of the reader's choice, which every other copy uses as well. */
export function CitationBox({ article, onCopy }: CitationBoxProps) {
  const [{ style, language }] = useCitationChoice();
  return (
    <section class="citation" aria-labelledby="citation-heading" lang={interfaceLanguage()}>
      <div class="section-head">
        <h2 id="citation-heading">{t('citation')}</h2>
        <IconButton icon={Copy} label={t('copyCitation')} action="copy-citation" onClick={() => onCopy()} />
      </div>
      <CitationChoices />
      <p class={isSource(style) ? 'source' : undefined} lang={language}>
        {cite(article, today(), style, language)}
      </p>
    </section>
  );
}

import { Trash2 } from 'lucide-preact';

import type { Article } from '@/utils/article/article';
import type { Span } from '@/utils/article/span';
import type { Highlight } from '@/utils/notes/note';
import type { Marks } from './useMarks';

import { findAnchor } from '@/utils/notes/anchors/find';
import { highlightColours } from '@/utils/notes/note';
import { AutosavedText } from './AutosavedText';
import { IconButton } from './IconButton';
import { JumpButton } from './JumpButton';
import { RemarkPreview } from './RemarkPreview';
import { colourNames } from './SelectionBar';
import { interfaceLanguage, t } from './strings';

export interface MarkListProps {
  article: Article;
  marks: Marks;
  onJump: (span: Span) => void;
}

/** The highlights of a note, each with its remark; those whose words are gone stay, and say so. */
export function MarkList({
  article,
  marks: { marks, orphans, recolour, remark, remove },
  onJump,
}: MarkListProps) {
  if (marks.length === 0) return null;
  return (
    <section class="marks" aria-labelledby="marks-heading" lang={interfaceLanguage()}>
      <h2 id="marks-heading">{t('highlights')}</h2>
      <ul>
        {marks.map((mark) => (
          <li key={mark.id} class={mark.colour}>
            <Quote article={article} mark={mark} isOrphan={orphans.has(mark.id)} onJump={onJump} />
            <div class="mark-tools">
              {highlightColours.map((colour) => (
                <button
                  key={colour}
                  class={`swatch small ${colour}`}
                  type="button"
                  aria-pressed={colour === mark.colour}
                  title={t(colourNames[colour])}
                  onClick={() => recolour(mark, colour)}
                >
                  <span class="hidden-label">{t(colourNames[colour])}</span>
                </button>
              ))}
              <IconButton
                icon={Trash2}
                label={t('removeHighlight')}
                action="remove-highlight"
                onClick={() => remove(mark.id)}
              />
            </div>
            <AutosavedText
              value={mark.remark}
              label={t('highlightRemark')}
              rows={2}
              onSave={(words, before) => remark(mark, words, before)}
            />
            <RemarkPreview remark={mark.remark} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface QuoteProps {
  article: Article;
  mark: Highlight;
  isOrphan: boolean;
  onJump: (span: Span) => void;
}

function Quote({ article, mark, isOrphan, onJump }: QuoteProps) {
  const span = isOrphan ? undefined : findAnchor(article.text, mark);
  if (span)
    return (
      <JumpButton span={span} title={t('showInArticle')} onJump={onJump}>
        <span lang={article.language}>{mark.quote}</span>
      </JumpButton>
    );
  return (
    <p class="orphan">
      <span lang={article.language}>{mark.quote}</span>
      <span class="quiet"> {t('highlightOrphan')}</span>
    </p>
  );
}

import { CalendarClock, Copy } from 'lucide-preact';
import { useMemo, useState } from 'preact/hooks';

import { listFigures } from '@/utils/summary/listFigures';
import type { SummaryProps } from './Bullets';
import { IconButton } from './IconButton';
import { JumpButton } from './JumpButton';
import { interfaceLanguage, t } from './strings';

/** More are shown when somebody asks. */
const FEW = 8;

/** The numbers of an article with their unit and what they count, deadlines and effective dates first. */
export function KeyFigures({ article, onJump, onCopy }: SummaryProps) {
  const figures = useMemo(() => listFigures(article.text, article.language), [article]);
  const [all, setAll] = useState(false);
  if (figures.length === 0) return null;
  const copy = (): void =>
    onCopy(
      ({ figuresContent }) =>
        figuresContent(figures, [t('figureText'), t('figureValue'), t('figureUnit'), t('figureSentence')]),
      t('figuresCopied', String(figures.length)),
    );
  return (
    <section class="figures" aria-labelledby="figures-heading" lang={article.language}>
      <div class="section-head" lang={interfaceLanguage()}>
        <h2 id="figures-heading">{t('keyFigures')}</h2>
        <IconButton icon={Copy} label={t('copyFigures')} action="copy-figures" onClick={copy} />
      </div>
      <ul class="chips">
        {figures.slice(0, all ? figures.length : FEW).map((figure) => {
          const isTimed = figure.kind === 'deadline' || figure.kind === 'effective';
          return (
            <li key={figure.start}>
              <JumpButton
                span={figure}
                title={figure.sentence}
                onJump={onJump}
                class={isTimed ? 'chip timed' : 'chip'}
              >
                {isTimed && <CalendarClock size={15} aria-hidden="true" />}
                {figure.text}
              </JumpButton>
            </li>
          );
        })}
        {figures.length > FEW && (
          <li lang={interfaceLanguage()}>
            <button
              class="link"
              type="button"
              aria-expanded={all}
              onClick={() => setAll(!all)}
              data-action="figures"
            >
              {all ? t('fewerFigures') : t('allFigures', String(figures.length))}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

import { Copy } from 'lucide-preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

import type { Article } from '@/utils/article/article';
import type { Span } from '@/utils/article/span';
import type { Bullet, Story } from '@/utils/summary/story';
import type { ToCopy } from './loadCopying';

import { countSyllables } from '@/utils/article/text';
import { storyOf } from '@/utils/summary/storyOf';
import { summarize, summarizeInSteps } from '@/utils/summary/summarize';
import { today } from './day';
import { IconButton } from './IconButton';
import { JumpButton } from './JumpButton';
import { KeyFigures } from './KeyFigures';
import { ModelChoice } from './ModelChoice';
import { stepsAfterPaint } from './stepsAfterPaint';
import { interfaceLanguage, t } from './strings';

export interface SummaryProps {
  article: Article;
  /** Shows a stretch of the article where it stands. */
  onJump: (span: Span) => void;
  onCopy: (what: ToCopy, done: string) => void;
}

/** Below this there is nothing to sum up; above, no sentence was good enough. */
const SHORT_STORY = 150;

/** Longer stories are on screen before they are summed up, in characters. */
const LONG_STORY = 30_000;

/** Undefined while a long story is being summed up. */
function useSummary(story: Story): Bullet[] | undefined {
  const isLong = story.text.length > LONG_STORY;
  const atOnce = useMemo(() => (isLong ? undefined : summarize(story)), [story, isLong]);
  const [later, setLater] = useState<{ story: Story; bullets: Bullet[] }>();
  useEffect(() => {
    if (!isLong) return;
    const sumUp = () => summarizeInSteps(story);
    return stepsAfterPaint(sumUp, (bullets = []) => setLater({ story, bullets }));
  }, [story, isLong]);
  return atOnce ?? (later?.story === story ? later.bullets : undefined);
}

/** The article in a few of its own sentences, and its key figures; says so when there is nothing to sum up. */
export function Bullets({ article, onJump, onCopy }: SummaryProps) {
  const story = useMemo(() => storyOf(article), [article]);
  const ours = useSummary(story);
  const [choice, setChoice] = useState<{ story: Story; bullets: Bullet[] }>();
  // A choice made for what the page said before is none.
  const byModel = choice?.story === story ? choice.bullets : undefined;
  const bullets = byModel ?? ours;
  if (!ours || !bullets) return <div class="bullets is-coming" />;
  return (
    <>
      <section class="bullets" aria-labelledby="bullets-heading" lang={article.language}>
        <div class="section-head" lang={interfaceLanguage()}>
          <h2 id="bullets-heading">{t('bullets')}</h2>
          {bullets.length > 0 && (
            <>
              <IconButton
                icon={Copy}
                label={t('copyBullets')}
                action="copy-bullets"
                onClick={() =>
                  onCopy((copying) => copying.bulletsContent(article, bullets, today()), t('bulletsCopied'))
                }
              />
              <button
                class="button plain icon"
                type="button"
                title={t('copyBulletsMarkdown')}
                data-action="copy-bullets-markdown"
                onClick={() =>
                  onCopy(
                    (copying) => ({ text: copying.bulletsMarkdown(article, bullets, today()) }),
                    t('bulletsCopiedMarkdown'),
                  )
                }
              >
                Markdown
              </button>
            </>
          )}
        </div>
        {bullets.length === 0 ? (
          <p class="quiet" lang={interfaceLanguage()}>
            {t(countSyllables(article.text) < SHORT_STORY ? 'noBullets' : 'noBulletsLong')}
          </p>
        ) : (
          <ul>
            {bullets.map((bullet) => (
              <li key={bullet.start}>
                <JumpButton span={bullet} title={wholeSentence(article, bullet)} onJump={onJump}>
                  {bullet.text}
                </JumpButton>
              </li>
            ))}
          </ul>
        )}
        {ours.length > 0 && (
          <ModelChoice
            story={story}
            most={ours.length}
            isShown={byModel !== undefined}
            onChoice={(chosen) => setChoice(chosen ? { story, bullets: chosen } : undefined)}
          />
        )}
      </section>
      <KeyFigures article={article} onJump={onJump} onCopy={onCopy} />
    </>
  );
}

/** The sentence word for word, where the bullet does not say all of it. */
function wholeSentence({ text }: Article, { text: said, start, end }: Bullet): string {
  const whole = text.slice(start, end).replace(/\s+/g, ' ');
  return whole === said ? t('showInArticle') : whole;
}

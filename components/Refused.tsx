import type { Refusal } from '@/utils/messages/protocol';

import { Notice } from './Notice';
import { type StringName, t } from './strings';

const sentences: Record<Refusal, [StringName, StringName]> = {
  'no-story': ['refusedNoStory', 'refusedNoStoryNext'],
  'too-large': ['refusedTooLarge', 'refusedTooLargeNext'],
  'not-html': ['refusedNotHtml', 'refusedNotHtmlNext'],
  'closed-page': ['refusedClosedPage', 'refusedClosedPageNext'],
  failed: ['refusedFailed', 'refusedFailedNext'],
};

/** Why a page cannot be read and what to do about it, where there is room for a line alone. */
export const sentenceOf = (refusal: Refusal): string => sentences[refusal].map((name) => t(name)).join(' ');

export interface RefusedProps {
  refusal: Refusal;
  /** Reads the page once more, where it may be read the next time. */
  onAgain?: () => void;
}

/** Why a page cannot be read, and what to do about it. */
export function Refused({ refusal, onAgain }: RefusedProps) {
  const [title, next] = sentences[refusal];
  return (
    <>
      <Notice title={t(title)} next={t(next)} />
      {refusal === 'failed' && onAgain && (
        <button class="button" type="button" onClick={onAgain}>
          {t('tryAgain')}
        </button>
      )}
    </>
  );
}

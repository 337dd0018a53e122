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

/** Why a page cannot be read, and what to do about it. */
export function Refused({ refusal }: { refusal: Refusal }) {
  const [title, next] = sentences[refusal];
  return <Notice title={t(title)} next={t(next)} />;
}

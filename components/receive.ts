import * as v from 'valibot';

import type { Reading } from '@/utils/messages/protocol';

import { type Article, ArticleSchema } from '@/utils/article/article';
import { sanitize } from '@/utils/article/sanitize';
import { ReadingSchema } from '@/utils/messages/protocol';

/** An article as it came from a page's process, by itself; undefined for anything else. */
export function receiveArticle(value: unknown): Article | undefined {
  const checked = v.safeParse(ArticleSchema, value);
  return checked.success ? cleaned(checked.output) : undefined;
}

const cleaned = (article: Article): Article => ({ ...article, html: sanitize(article.html) });

/**
 * A reading as it came from a page's process: checked against its schema and sanitized before anything else touches
 * it. What does not fit counts as a failure to read.
 */
export function receive(value: unknown): Reading {
  const checked = v.safeParse(ReadingSchema, value);
  if (!checked.success) return { kind: 'refused', refusal: 'failed' };
  const reading = checked.output;
  if (reading.kind === 'refused') return reading;
  return { ...reading, article: cleaned(reading.article) };
}

import * as v from 'valibot';

import type { Reading } from '@/utils/messages/protocol';

import { sanitize } from '@/utils/article/sanitize';
import { ReadingSchema } from '@/utils/messages/protocol';

/**
 * A reading as it came from a page's process: checked against its schema and sanitized before anything else touches
 * it. What does not fit counts as a failure to read.
 */
export function receive(value: unknown): Reading {
  const checked = v.safeParse(ReadingSchema, value);
  if (!checked.success) return { kind: 'refused', refusal: 'failed' };
  const reading = checked.output;
  if (reading.kind === 'refused') return reading;
  return { ...reading, article: { ...reading.article, html: sanitize(reading.article.html) } };
}

import * as v from 'valibot';

import { isHost } from './host';
import { isPlainSelector } from './plainSelector';

const selector = v.pipe(v.string(), v.minLength(1), v.maxLength(3_000), v.check(isPlainSelector));
const drop = v.pipe(v.array(selector), v.maxLength(100));

/** What the reader showed by hand: which part of a site's pages is the story. */
export const RuleSchema = v.object({
  /** The site, as `hostOf` gives it. Its rule holds for its sub-domains that have none. */
  host: v.pipe(v.string(), v.check(isHost)),
  /** Which of its pages, as `patternOf` gives it; all of them when it is left out. */
  path: v.optional(v.pipe(v.string(), v.startsWith('/'), v.maxLength(500))),
  /** Selects the story in the page. */
  story: selector,
  /** Selects, within the story, what does not belong to it. */
  drop,
  /** The same on single pages, where only a place among others tells it: path and query of the page. */
  here: v.optional(
    v.pipe(v.array(v.object({ page: v.pipe(v.string(), v.maxLength(2_000)), drop })), v.maxLength(50)),
  ),
  /** When it was made (ISO 8601). */
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
});
export type Rule = v.InferOutput<typeof RuleSchema>;

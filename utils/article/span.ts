import * as v from 'valibot';

/** As long as an article's text may be. */
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3_000_000));

/** A stretch of an article's text: `article.text.slice(start, end)`. */
export const SpanSchema = v.object({ start: offset, end: offset });
export type Span = v.InferOutput<typeof SpanSchema>;

import { useEffect } from 'preact/hooks';
import * as v from 'valibot';

import { type Span, SpanSchema } from '@/utils/article/span';

const MessageSchema = v.object({ at: SpanSchema });

/**
 * Goes to the stretch of the story that the address names (`#at=120-240`), and later to those that the page's reading
 * script asks for. A page cannot reach this frame; if it could, it could make it scroll.
 * @returns whether the address names one.
 */
export function useAddressedSpan(onSpan: (span: Span) => void): boolean {
  useEffect(() => {
    const [, start, end] = /^#at=(\d{1,7})-(\d{1,7})$/.exec(location.hash) ?? [];
    if (start !== undefined && end !== undefined) onSpan({ start: Number(start), end: Number(end) });
    const onMessage = ({ data, source }: MessageEvent): void => {
      const message = v.safeParse(MessageSchema, data);
      if (source === parent && message.success) onSpan(message.output.at);
    };
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
    // Once for each article that is shown: the caller is made anew at every render.
  }, []);
  return location.hash.startsWith('#at=');
}

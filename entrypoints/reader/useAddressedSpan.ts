import { useEffect } from 'preact/hooks';

import type { Span } from '@/utils/article/span';

/** Goes to the stretch of the story that the address names (`#at=120-240`), now and whenever it changes. */
export function useAddressedSpan(onSpan: (span: Span) => void): void {
  useEffect(() => {
    const go = (): void => {
      const [, start, end] = /^#at=(\d{1,7})-(\d{1,7})$/.exec(location.hash) ?? [];
      if (start !== undefined && end !== undefined) onSpan({ start: Number(start), end: Number(end) });
    };
    go();
    addEventListener('hashchange', go);
    return () => removeEventListener('hashchange', go);
    // Once for each article that is shown: the caller is made anew at every render.
  }, []);
}

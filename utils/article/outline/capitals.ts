import { shareOfCapitals } from '@/utils/article/text';

/** Whether a text is set in capitals; an abbreviation alone is not. */
export function isCapitals(text: string): boolean {
  const start = text.slice(0, 300);
  return (start.match(/\p{L}/gu)?.length ?? 0) >= 6 && shareOfCapitals(start) > 0.85;
}

/** Orders two times of ISO 8601, offsets and fractions alike; equal instants by their spelling, so that the order is total. */
export function compareTimes(a: string, b: string): number {
  return instant(a) - instant(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** A day that does not exist is before all others. */
const instant = (time: string): number => Date.parse(time) || 0;

export const isLater = (a: string, b: string): boolean => compareTimes(a, b) > 0;
export const later = (a: string, b: string): string => (isLater(a, b) ? a : b);
export const earlier = (a: string, b: string): string => (isLater(a, b) ? b : a);

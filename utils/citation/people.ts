import type { Language } from './days';
import type { Name } from './names';

const initials = (given: string): string =>
  given
    .split(/[\s.]+/u)
    .filter(Boolean)
    .map((part) => [...part][0] ?? '')
    .join('. ');

/** Jane Doe */
export const natural = (name: Name): string =>
  'literal' in name ? name.literal : `${name.given} ${name.family}`;
/** Doe, Jane */
export const inverted = (name: Name): string =>
  'literal' in name ? name.literal : `${name.family}, ${name.given}`;
/** Doe, J. */
export const familyFirst = (name: Name): string =>
  'literal' in name ? name.literal : `${name.family}, ${initials(name.given)}.`;
/** J. Doe */
export const initialFirst = (name: Name): string =>
  'literal' in name ? name.literal : `${initials(name.given)}. ${name.family}`;
/** Doe J */
export const compact = (name: Name): string =>
  'literal' in name ? name.literal : `${name.family} ${initials(name.given).replaceAll('. ', '')}`;

const words = {
  vi: { and: ' và ', others: ' và cộng sự' },
  en: { and: ' and ', others: ' et al.' },
} as const;

/** "A, B and C"; with more than `most` people, the first `kept` and "et al.". Nothing when there is no author. */
export function printPeople(
  names: readonly string[],
  language: Language,
  { most, kept = 1, and = words[language].and }: { most: number; kept?: number; and?: string },
): string | undefined {
  const last = names.at(-1);
  if (last === undefined) return undefined;
  if (names.length > most) return names.slice(0, kept).join(', ') + words[language].others;
  return names.length === 1 ? last : names.slice(0, -1).join(', ') + and + last;
}

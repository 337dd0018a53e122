import { interfaceLanguage } from './strings';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/**
 * A number of bytes as the reader's language writes it: `12,5 MB` in Vietnamese.
 * @param base what the units are counted in: 1,000, or 1,024 as the makers of most web pages count.
 */
export function fileSize(bytes: number, base: 1_000 | 1_024 = 1_000): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log(Math.max(1, bytes)) / Math.log(base) + 1e-9));
  return new Intl.NumberFormat(interfaceLanguage(), {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(bytes / base ** power);
}

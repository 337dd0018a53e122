import * as v from 'valibot';

/** Letter sizes of a story, in CSS pixels: small steps where people read, large ones where they hardly see. */
export const sizes = [12, 14, 16, 18, 19, 20, 22, 24, 28, 32, 40, 48, 64, 96, 128] as const;
export const themes = ['system', 'light', 'sepia', 'dark', 'black', 'contrast'] as const;
export const typefaces = ['serif', 'sans'] as const;

/** A measure between two bounds, in steps. */
export interface Range {
  least: number;
  most: number;
  step: number;
}

/** What can be set of the type in steps: widths in em; spacing in em beyond the typeface's own; leading as a factor. */
export const ranges = {
  width: { least: 20, most: 60, step: 1 },
  leading: { least: 1, most: 2.6, step: 0.1 },
  letters: { least: 0, most: 0.3, step: 0.02 },
  words: { least: 0, most: 1, step: 0.05 },
  paragraphs: { least: 0, most: 3, step: 0.1 },
} as const satisfies Record<string, Range>;
export type Measure = keyof typeof ranges;

const measure = ({ least, most }: Range, usual: number) =>
  v.fallback(v.pipe(v.number(), v.minValue(least), v.maxValue(most)), usual);
const host = v.pipe(v.string(), v.maxLength(255), v.regex(/^[a-z\d.-]+$/));

/**
 * All that a reader may set. Every part has a usual value, which also stands in for one that does not read: a damaged
 * setting, or one of a newer version, costs nothing but itself.
 */
export const SettingsSchema = v.object({
  theme: v.fallback(v.picklist(themes), 'system'),
  typeface: v.fallback(v.picklist(typefaces), 'serif'),
  size: v.fallback(v.picklist(sizes), 19),
  width: measure(ranges.width, 32),
  leading: measure(ranges.leading, 1.7),
  letters: measure(ranges.letters, 0),
  words: measure(ranges.words, 0),
  paragraphs: measure(ranges.paragraphs, 1.1),
  justified: v.fallback(v.boolean(), false),
  /** Keys that work alone, without Alt or Ctrl. */
  singleKeys: v.fallback(v.boolean(), true),
  /** Keys the reader chose, by action; `KeyboardEvent.key`, one sign or a name. Actions left out have their usual key. */
  keys: v.fallback(
    v.record(v.pipe(v.string(), v.maxLength(40)), v.pipe(v.string(), v.minLength(1), v.maxLength(20))),
    {},
  ),
  /** Pictures are kept with the notes. */
  keepPictures: v.fallback(v.boolean(), false),
  /** Portals whose articles open in the reader by themselves. */
  opened: v.fallback(v.pipe(v.array(host), v.maxLength(1_000)), []),
  /** How fast is read aloud; 1 is the voice's own. */
  rate: v.fallback(v.pipe(v.number(), v.minValue(0.5), v.maxValue(3)), 1),
  /** The voice's own name; absent for the best there is. */
  voice: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(300))), undefined),
  /** Addresses of links are printed as footnotes. */
  printLinks: v.fallback(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Settings from what is stored; anything is taken, and what does not read is as usual. */
export function readSettings(stored: unknown): Settings {
  const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return v.parse(SettingsSchema, { ...emptySettings, ...(isRecord && stored) });
}

/** Every key is there, so that a fallback speaks for what was never set. */
const emptySettings: Record<string, undefined> = Object.fromEntries(
  Object.keys(SettingsSchema.entries).map((key) => [key, undefined]),
);

/** The name under which they are kept. */
export const settingsKey = 'settings';

/** The next of the sizes, larger or smaller; the last there is at either end. */
export function nextSize(size: Settings['size'], by: 1 | -1): Settings['size'] {
  return sizes[sizes.indexOf(size) + by] ?? size;
}

/** A measure one step on, within its bounds, without the crumbs of binary fractions. */
export function nextMeasure(name: Measure, value: number, by: 1 | -1): number {
  const { least, most, step } = ranges[name];
  return Math.round(Math.min(most, Math.max(least, value + by * step)) * 100) / 100;
}

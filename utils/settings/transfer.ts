import * as v from 'valibot';

import { citationStyleNames } from '@/utils/citation/styleNames';
import { readHost } from './hosts';
import { keyActions, keyProblem, keysOf } from './keys';
import { readSettings, type Settings, SettingsSchema } from './settings';

const CitationSchema = v.object({
  style: v.picklist(citationStyleNames),
  language: v.picklist(['vi', 'en']),
});

/** All that goes from one machine to another, besides the notes. */
export interface Portable {
  settings: Settings;
  citation: v.InferOutput<typeof CitationSchema>;
  /** Whether portals are noticed unasked. */
  noticing: boolean;
  /** How single sites are mended; each is checked where it is used. */
  rules: readonly unknown[];
}

/** What a change is told by. */
export type Part = keyof Settings | Exclude<keyof Portable, 'settings'>;

/** How nothing is changed yet. */
export const usualPortable: Portable = {
  settings: readSettings(undefined),
  citation: { style: 'plain', language: 'vi' },
  noticing: true,
  rules: [],
};

/** Parts from what is stored; what does not read is as usual. */
export function readPortable(stored: Readonly<Partial<Record<keyof Portable, unknown>>>): Portable {
  const citation = v.safeParse(CitationSchema, stored.citation);
  return {
    settings: readSettings(stored.settings),
    citation: citation.success ? citation.output : usualPortable.citation,
    noticing: stored.noticing !== false,
    rules: Array.isArray(stored.rules) ? stored.rules : [],
  };
}

const FORMAT = 'thoang-settings';
const VERSION = 1;
/** The largest file that is read, in characters. */
const LARGEST = 4_000_000;

/** As a file. The voice is written even where none was chosen, so that this choice is carried over too. */
export function writeTransfer({ settings, ...others }: Portable, now: string): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    exportedAt: now,
    settings: { ...settings, voice: settings.voice ?? null },
    ...others,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const FileSchema = v.object({
  settings: v.optional(v.record(v.string(), v.unknown()), {}),
  citation: v.optional(CitationSchema),
  noticing: v.optional(v.boolean()),
  rules: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(500))),
});

export type TransferRefusal = 'too-large' | 'empty' | 'not-json' | 'not-settings' | 'newer' | 'bad-value';
export type ReadTransfer =
  | { kind: 'read'; portable: Portable }
  /** `at` names the place of the first value that does not read: `settings.keys.next`. */
  | { kind: 'refused'; reason: TransferRefusal; at?: string };

const refused = (reason: TransferRefusal, at?: string): ReadTransfer => ({
  kind: 'refused',
  reason,
  ...(at !== undefined && { at }),
});

/**
 * Settings from a file, all of it or nothing. What the file leaves out stays as it is; names it has from elsewhere are
 * left alone.
 * @param now what is set at present.
 */
export function readTransfer(text: string, now: Portable): ReadTransfer {
  if (text.length > LARGEST) return refused('too-large');
  if (text.trim() === '') return refused('empty');
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('not-json');
  }
  const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), file);
  if (!head.success) return refused('not-settings');
  if (head.output.version > VERSION) return refused('newer');
  const body = v.safeParse(FileSchema, file);
  if (!body.success) return refused('bad-value', v.getDotPath(body.issues[0]) ?? undefined);
  const { settings: given, citation, noticing, rules } = body.output;
  const known = Object.fromEntries(
    Object.entries(given)
      .filter(([name]) => Object.hasOwn(SettingsSchema.entries, name))
      .map(([name, value]) => [name, name === 'voice' && value === null ? undefined : value]),
  );
  const settings = readSettings({ ...now.settings, ...known });
  const at = changedInReading(known, settings) ?? wrongKey(known['keys'], settings) ?? wrongHost(settings);
  if (at !== undefined) return refused('bad-value', `settings.${at}`);
  return {
    kind: 'read',
    portable: {
      settings,
      citation: citation ?? now.citation,
      noticing: noticing ?? now.noticing,
      rules: rules ?? now.rules,
    },
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A setting that does not read is as usual afterwards, and so is another than the file says. */
const changedInReading = (given: Record<string, unknown>, settings: Settings): string | undefined =>
  Object.keys(given).find((name) => !isSame(given[name], settings[name as keyof Settings]));

function wrongKey(given: unknown, { keys }: Settings): string | undefined {
  if (given === undefined) return undefined;
  const all = keysOf(keys);
  const wrong = keyActions.find((action) => {
    const key = keys[action];
    if (key === undefined) return false;
    const isTaken = keyActions.some((other) => other !== action && all[other] === key);
    return (
      isTaken ||
      (key.length === 1 && key !== key.toLowerCase()) ||
      keyProblem(action, key, keys) !== undefined
    );
  });
  return wrong && `keys.${wrong}`;
}

function wrongHost({ opened }: Settings): string | undefined {
  const index = opened.findIndex((host) => {
    const read = readHost(host);
    return read.kind === 'refused' || read.host !== host;
  });
  return index < 0 ? undefined : `opened.${index}`;
}

const partsOf = ({ settings, ...others }: Portable): Partial<Record<Part, unknown>> => ({
  ...settings,
  ...others,
});

/** The parts in which two differ. */
export function changedParts(before: Portable, after: Portable): Part[] {
  const [old, young] = [partsOf(before), partsOf(after)];
  // An optional part may be missing on one side.
  const names = new Set([...Object.keys(old), ...Object.keys(young)]) as Set<Part>;
  return [...names].filter((name) => !isSame(old[name], young[name]));
}

/** Puts these parts back as they were before; what was changed since in others stays. */
export function putBack(now: Portable, before: Portable, parts: readonly Part[]): Portable {
  const old = partsOf(before);
  const all = { ...partsOf(now), ...Object.fromEntries(parts.map((part) => [part, old[part]])) };
  return readPortable({ ...all, settings: all });
}

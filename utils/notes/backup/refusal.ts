import type * as v from 'valibot';

/** Why a part of a backup is not taken. */
export type RefusalReason =
  | 'missing'
  | 'wrong-type'
  | 'too-long'
  | 'too-many'
  | 'bad-date'
  | 'bad-address'
  | 'bad-value'
  | 'wrong-id'
  | 'wrong-digest'
  | 'no-version'
  | 'duplicate'
  | 'unclean';

export interface Refusal {
  /** As `notes[3].tags[2]`. */
  at: string;
  why: RefusalReason;
}

/** What a schema complains of, in our words. */
export function toRefusal(issue: v.BaseIssue<unknown>, start: string): Refusal {
  const keys = (issue.path ?? []).map(({ key }) => key);
  return { at: keys.reduce<string>(step, start), why: reasonOf(issue, keys.at(-1)) };
}

const step = (at: string, key: unknown): string =>
  typeof key === 'number' ? `${at}[${key}]` : `${at}${at && '.'}${String(key).slice(0, 40)}`;

const ofType: Record<string, RefusalReason> = {
  max_length: 'too-long',
  iso_timestamp: 'bad-date',
  max_value: 'too-many',
};
const dates = new Set<unknown>(['published', 'date']);
const addresses = new Set<unknown>(['address', 'url']);

function reasonOf(issue: v.BaseIssue<unknown>, key: unknown): RefusalReason {
  if (issue.kind === 'schema') {
    if (issue.received === 'undefined') return 'missing';
    return issue.type === 'picklist' || issue.type === 'literal' ? 'bad-value' : 'wrong-type';
  }
  if (key === 'versions' && issue.type === 'min_length') return 'no-version';
  if (issue.type === 'max_length' && Array.isArray(issue.input)) return 'too-many';
  const known = ofType[issue.type];
  if (known) return known;
  if (dates.has(key)) return 'bad-date';
  return addresses.has(key) ? 'bad-address' : 'bad-value';
}

import type { Tombstone } from '@/utils/notes/note';
import type { Mark } from './mark';
import type { Rules } from './rules';

import { documentId } from './documentId';
import { isLater, later } from './times';

/** A record on this machine: there, removed, or never seen; and what it was at the last sync. */
export interface Local<T> {
  record?: T | undefined;
  tombstone?: Tombstone | undefined;
  mark?: Mark | undefined;
}

/** A leaf of a document on the server: a checked record, or its removal. */
export type Leaf<T> = { rev: string; record: T } | { rev: string; deletedAt: string | undefined };
type LiveLeaf<T> = { rev: string; record: T };

/** What else decides. */
export interface Circumstances {
  id: string;
  /** For a removal that does not say when it was. */
  now: string;
  /** It comes back whatever our tombstone says. */
  revived?: boolean;
  /** It stays whatever the server's removal says. */
  needed?: boolean;
  /** When something that belongs to it last changed here, unknown to the server. */
  touchedAt?: string | undefined;
}

/** How it ends here. A mark that is not that of the record, or tombstone, makes the next push carry it over. */
export interface Settled<T> extends Local<T> {
  mark: Mark;
  conflict: boolean;
  /** Leaves that lost and are merged: to be removed once the result is on the server. */
  losers: string[];
}

/** Whether this machine has something the server has not seen. */
export function isChanged<T>(rules: Rules<T>, { record, tombstone, mark }: Local<T>): boolean {
  if (record !== undefined) {
    return tombstone !== undefined || mark === undefined || mark.revision !== rules.revisionOf(record);
  }
  return tombstone !== undefined && mark?.revision !== 0;
}

/** What becomes of a record, given what the server has of it; undefined when there is nothing new there. */
export function settle<T>(
  rules: Rules<T>,
  local: Local<T>,
  leaves: readonly Leaf<T>[],
  circumstances: Circumstances,
): Settled<T> | undefined {
  const live = leaves
    .filter((leaf): leaf is LiveLeaf<T> => 'record' in leaf)
    .sort((a, b) => compareRevs(b.rev, a.rev));
  const [winner, ...losing] = live;
  if (!winner) return settleRemoval(rules, local, leaves, circumstances);

  const { id, revived } = circumstances;
  const { record, tombstone, mark } = local;
  const remote = losing.reduce((merged, leaf) => rules.merge(merged, leaf.record), winner.record);
  const losers = losing.map(({ rev }) => rev);
  const marked = (final: T): Mark => markOf(rules, documentId(rules.kind, id), winner, final);

  if (record === undefined) {
    if (tombstone && !revived && !isLater(rules.changedAt(remote), tombstone.deletedAt)) {
      return { tombstone, mark: marked(winner.record), conflict: false, losers };
    }
    return { record: remote, mark: marked(remote), conflict: false, losers };
  }
  if (losing.length === 0) {
    if (mark?.rev === winner.rev) return undefined;
    if (isOwn(rules, mark, remote))
      return { record, tombstone, mark: marked(record), conflict: false, losers };
    if (!isChanged(rules, local)) return { record: remote, mark: marked(remote), conflict: false, losers };
  }
  const final = rules.merge(record, remote, losing.length === 0 ? mark?.base : undefined);
  const conflict =
    rules.differ(record, remote) || losing.some((leaf) => rules.differ(leaf.record, winner.record));
  return { record: final, mark: marked(final), conflict, losers };
}

function settleRemoval<T>(
  rules: Rules<T>,
  local: Local<T>,
  leaves: readonly Leaf<T>[],
  { id, now, needed, touchedAt }: Circumstances,
): Settled<T> | undefined {
  const [first] = leaves.map(({ rev }) => rev).sort((a, b) => compareRevs(b, a));
  const { record, tombstone, mark } = local;
  if (first === undefined || mark?.rev === first) return undefined;
  const deletedAt = leaves
    .flatMap((leaf) => ('record' in leaf ? [] : (leaf.deletedAt ?? [])))
    .reduce<string | undefined>((last, time) => (last === undefined ? time : later(last, time)), undefined);
  const removal: Mark = { id: documentId(rules.kind, id), rev: first, revision: 0 };
  if (record !== undefined) {
    const changed = touchedAt !== undefined || isChanged(rules, local);
    const changedAt = later(rules.changedAt(record), touchedAt ?? rules.changedAt(record));
    const after = changed && (deletedAt === undefined || isLater(changedAt, deletedAt));
    if (needed || mark?.keep || after) {
      return { record, mark: { ...removal, ...(mark?.keep && { keep: true }) }, conflict: false, losers: [] };
    }
  }
  const removed = { id, kind: rules.kind, deletedAt: deletedAt ?? tombstone?.deletedAt ?? now };
  return { tombstone: removed, mark: removal, conflict: false, losers: [] };
}

/** Whether the server's record is what we sent when its answer was lost. */
function isOwn<T>(rules: Rules<T>, mark: Mark | undefined, remote: T): boolean {
  const sent = mark?.sent;
  return (
    sent !== undefined &&
    sent.revision === rules.revisionOf(remote) &&
    sent.updatedAt === rules.changedAt(remote)
  );
}

function markOf<T>(rules: Rules<T>, id: string, winner: LiveLeaf<T>, final: T): Mark {
  const base = rules.baseOf(winner.record);
  const theirs = rules.revisionOf(winner.record);
  const hidden =
    theirs === rules.revisionOf(final) && rules.contentOf(final) !== rules.contentOf(winner.record);
  return { id, rev: winner.rev, revision: hidden ? -1 : theirs, ...(base && { base }) };
}

/** CouchDB's own order of leaves, by which every server chooses the same winner. */
export function compareRevs(a: string, b: string): number {
  const generation = Number.parseInt(a, 10) - Number.parseInt(b, 10);
  return generation || (a < b ? -1 : a > b ? 1 : 0);
}

import type { Note, Version } from '@/utils/notes/note';
import type { Refusal, RefusalReason } from './refusal';

import { noteId, proofText, sha256 } from '@/utils/notes/digest';

/** For moments of ours. Thoáng keeps no other years; a clock gone wrong, or somebody's joke, would spoil every list that is sorted by day. */
const isYear = (date: string): boolean => {
  const year = Number(date.slice(0, 4));
  return year >= 1900 && year <= 2100 && !Number.isNaN(Date.parse(date));
};

/** What a page may say of itself is what the reader of dates takes: else one odd page would spoil a whole backup. */
const isPublished = (date: string): boolean => {
  const year = Number(date.slice(0, 4));
  return year >= 1000 && year <= 2999 && !Number.isNaN(Date.parse(date.slice(0, 10)));
};

/** Counters that stay exact when they grow. */
const mostRevision = 1_000_000_000;

/** What a schema cannot say: that ids and digests are those of what they stand for, that days are days, that no id is twice. */
export async function checkNote(note: Note, at: string): Promise<Refusal[]> {
  const found: Refusal[] = [];
  const refuse = (isWrong: boolean, place: string, why: RefusalReason) => {
    if (isWrong) found.push({ at: `${at}.${place}`, why });
  };
  refuse(note.id !== (await noteId(note.address)), 'id', 'wrong-id');
  refuse(!isAddress(note.address), 'address', 'bad-address');
  refuse(note.revision > mostRevision, 'revision', 'bad-value');
  refuse(note.published !== undefined && !isPublished(note.published), 'published', 'bad-date');
  for (const key of ['savedAt', 'updatedAt', 'changedAt', 'binnedAt'] as const) {
    refuse(note[key] !== undefined && !isYear(note[key]), key, 'bad-date');
  }
  for (const [index, version] of note.versions.entries()) {
    found.push(...(await checkVersion(version, note, `${at}.versions[${index}]`)));
  }
  refuse(note.version !== note.versions.at(-1)?.id, 'version', 'wrong-id');
  refuse(new Set(note.versions.map(({ id }) => id)).size < note.versions.length, 'versions', 'duplicate');
  for (const [index, mark] of note.marks.entries()) {
    refuse(mark.noteId !== note.id, `marks[${index}].noteId`, 'wrong-id');
    refuse(mark.revision > mostRevision, `marks[${index}].revision`, 'bad-value');
    refuse(!isYear(mark.createdAt), `marks[${index}].createdAt`, 'bad-date');
    refuse(!isYear(mark.updatedAt), `marks[${index}].updatedAt`, 'bad-date');
  }
  refuse(new Set(note.marks.map(({ id }) => id)).size < note.marks.length, 'marks', 'duplicate');
  return found;
}

async function checkVersion(version: Version, note: Note, at: string): Promise<Refusal[]> {
  const { article, digest, seenAt } = version;
  const found: Refusal[] = [];
  const refuse = (isWrong: boolean, place: string, why: RefusalReason) => {
    if (isWrong) found.push({ at: `${at}.${place}`, why });
  };
  refuse(digest !== (await sha256(proofText(article))), 'digest', 'wrong-digest');
  refuse(version.id !== `${note.id}-${digest}`, 'id', 'wrong-id');
  refuse(version.noteId !== note.id, 'noteId', 'wrong-id');
  refuse(!isYear(seenAt), 'seenAt', 'bad-date');
  refuse(article.address !== note.address || !isAddress(article.address), 'article.address', 'bad-address');
  const { published } = article;
  refuse(published !== undefined && !isPublished(published.date), 'article.published.date', 'bad-date');
  return found;
}

/** A web address as a browser reads it. */
function isAddress(address: string): boolean {
  if (!/^https?:\/\//i.test(address) || /[\s\p{Cc}]/u.test(address)) return false;
  try {
    return /^https?:$/.test(new URL(address).protocol);
  } catch {
    return false;
  }
}

export const isBackupDay = isYear;

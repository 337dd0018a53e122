import type { Article } from '@/utils/article/article';
import type { NoteHead, Saved, Version } from './note';

import { database } from './database';
import { noteId, proofText, sha256 } from './digest';
import { factsOf } from './head';
import { refused } from './refused';

const { notes, versions } = database;

/**
 * Stores an article as a note, or renews the note that has its address; a note in the bin comes back. What was saved
 * before stays as a version of its own. Read and write share one transaction, so that two tabs saving at once make one
 * note, and a retry makes nothing new.
 * @param now ISO 8601, UTC.
 * @returns once the transaction is complete and on disk.
 * @throws StorageRefused
 */
export async function saveArticle(article: Article, now: string): Promise<Saved> {
  const id = await noteId(article.address);
  const version = await versionOf(article, id, now);
  return refused(() =>
    database.transaction('rw', notes, versions, async () => {
      const known = await notes.get(id);
      const whole = known && (await joinedWhole(known, article));
      const newest = whole ?? version;
      await keepVersion(newest);
      const isChanged = known !== undefined && known.version !== newest.id;
      const { binnedAt, ...kept } = known ?? freshHead(id, now);
      const head: NoteHead = {
        ...withoutFacts(kept),
        ...factsOf(newest.article),
        revision: kept.revision + 1,
        updatedAt: now,
        version: newest.id,
        ...(isChanged && { changedAt: now }),
      };
      await notes.put(head);
      return {
        id,
        savedAt: head.savedAt,
        replaced: known !== undefined && binnedAt === undefined,
        changed: isChanged,
      };
    }),
  );
}

/**
 * A page that was saved is open again: when it says something else than the newest version, that becomes the newest.
 * Nothing happens to a page that was never saved, or is in the bin.
 * @returns the note's head as it is now; undefined when the page is not saved.
 * @throws StorageRefused
 */
export async function seeAgain(article: Article, now: string): Promise<NoteHead | undefined> {
  const id = await noteId(article.address);
  if (!(await refused(() => notes.get(id)))) return undefined;
  const version = await versionOf(article, id, now);
  return refused(() =>
    database.transaction('rw', notes, versions, async () => {
      const known = await notes.get(id);
      if (!known || known.binnedAt !== undefined) return undefined;
      if (known.version === version.id || (await joinedWhole(known, article))) return known;
      await keepVersion(version);
      const head: NoteHead = {
        ...withoutFacts(known),
        ...factsOf(article),
        revision: known.revision + 1,
        updatedAt: now,
        version: version.id,
        changedAt: now,
      };
      await notes.put(head);
      return head;
    }),
  );
}

/**
 * The newest version of a note where that is the article with its later pages, of which this is the first: the page says
 * nothing new.
 */
async function joinedWhole({ version }: NoteHead, article: Article): Promise<Version | undefined> {
  if (article.nextPage === undefined) return undefined;
  const newest = await versions.get(version);
  const isFirst =
    newest?.article.title === article.title &&
    newest.article.text.length > article.text.length &&
    newest.article.text.startsWith(article.text);
  return isFirst ? newest : undefined;
}

async function versionOf(article: Article, id: string, now: string): Promise<Version> {
  const digest = await sha256(proofText(article));
  return { id: `${id}-${digest}`, noteId: id, digest, seenAt: now, article: withoutWords(article) };
}

/** The words of what was left out are there for the reader of the page; a library would hold more of them than of stories. */
function withoutWords({ removed, ...article }: Article): Article {
  return removed ? { ...article, removed: removed.map(({ words: _, ...piece }) => piece) } : article;
}

/** The same text seen again is the same version, with the day it was first seen. */
async function keepVersion(version: Version): Promise<void> {
  if ((await versions.get(version.id)) === undefined) await versions.put(version);
}

type Kept = Omit<NoteHead, keyof ReturnType<typeof factsOf>>;

/** Facts that the new article may not state must not stay from the old. */
function withoutFacts(head: NoteHead | Kept): Kept {
  const { id, revision, tags, remark, savedAt, updatedAt, version, changedAt, highlights: marks } = head;
  return {
    id,
    revision,
    tags,
    remark,
    savedAt,
    updatedAt,
    version,
    highlights: marks,
    ...(changedAt !== undefined && { changedAt }),
  };
}

const freshHead = (id: string, now: string): Kept => ({
  id,
  revision: 0,
  tags: [],
  remark: '',
  savedAt: now,
  updatedAt: now,
  version: '',
  highlights: 0,
});

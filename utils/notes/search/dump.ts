import type { Vocabulary } from './vocabulary';

import * as v from 'valibot';

import { checksumOf, readNumbers, writeNumbers } from './numbers';
import { firstTerm } from './vocabulary';

/** Raise it whenever words are cut, numbered or packed in another way: older dumps are then built anew. */
const version = 1;

export interface Sequence {
  id: string;
  /** The numbers of its words, and the gaps, as `sequenceOf` makes them. */
  sequence: Uint32Array;
}

const HeaderSchema = v.object({
  version: v.literal(version),
  /** Words by number, parted by blanks. */
  terms: v.string(),
  ids: v.array(v.string()),
  /** Numbers in each note. */
  lengths: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/**
 * A checksum of all behind it, a header of JSON, a line each, then the numbers of all notes. ASCII alone, since one
 * letter beyond Latin-1 would double the string's memory. Words are numbered anew, the frequent ones lowest, which packs shortest.
 */
export function packDump(notes: readonly Sequence[], vocabulary: Vocabulary): string {
  const often = new Uint32Array(vocabulary.size);
  for (const { sequence } of notes) {
    for (let i = 0; i < sequence.length; i += 1) {
      const term = sequence[i] ?? 0;
      often[term] = (often[term] ?? 0) + 1;
    }
  }
  const used = [...often.keys()].filter((term) => term >= firstTerm && often[term] !== 0);
  used.sort((a, b) => (often[b] ?? 0) - (often[a] ?? 0));
  const renumbered = Uint32Array.from(often.keys());
  for (const [i, term] of used.entries()) renumbered[term] = i + firstTerm;
  const header: v.InferOutput<typeof HeaderSchema> = {
    version,
    terms: used.map((term) => vocabulary.spelling(term)).join(' '),
    ids: notes.map(({ id }) => id),
    lengths: notes.map(({ sequence }) => sequence.length),
  };
  const json = ascii(JSON.stringify(header));
  const { text, checksum } = writeNumbers(
    notes.map(({ sequence }) => sequence),
    renumbered,
    checksumOf(json),
  );
  return `${checksum}\n${json}\n${text}`;
}

/** The notes of a dump, their words entered into the empty vocabulary; undefined when it is damaged or of another version. */
export function unpackDump(dump: string, vocabulary: Vocabulary): Sequence[] | undefined {
  const headerAt = dump.indexOf('\n') + 1;
  const end = dump.indexOf('\n', headerAt);
  const json = dump.slice(headerAt, Math.max(headerAt, end));
  const header = v.safeParse(HeaderSchema, parseJson(json));
  if (!header.success) return undefined;
  const { terms, ids, lengths } = header.output;
  if (ids.length !== lengths.length || new Set(ids).size !== ids.length) return undefined;
  const words = terms === '' ? [] : terms.split(' ');
  const own = new Uint32Array(words.length + firstTerm);
  for (let gap = 0; gap < firstTerm; gap += 1) own[gap] = gap;
  for (const [i, word] of words.entries()) own[i + firstTerm] = vocabulary.number(word);
  const sequences = readNumbers(
    dump,
    end + 1,
    lengths,
    own,
    checksumOf(json),
    Number(dump.slice(0, headerAt)),
  );
  return sequences && ids.map((id, i) => ({ id, sequence: sequences[i] ?? new Uint32Array(0) }));
}

function ascii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import type { SearchableNote } from './fields';
import type { Query } from './query';
import type { Form } from './vocabulary';

import { packDump, unpackDump } from './dump';
import { sequenceOf } from './fields';
import { Nearness } from './nearness';
import { type Hit, holdingAll } from './holdingAll';
import { mostSlots, Postings } from './postings';
import { parseQuery } from './query';
import { Vocabulary } from './vocabulary';
import { weigh } from './weigh';

export type { SearchableNote } from './fields';

export interface Found {
  id: string;
  /** Greater is better; comparable within one search only. */
  score: number;
}

/** How much words next to one another raise a score. */
const nearnessWeight = 1.5;
/** Of notes found by words alone, so many of the best are looked at for words next to one another. */
const mostCompared = 2_000;
const nothing = new Uint32Array(0);

/**
 * Full-text index over notes, in memory. A note is kept as the numbers of its words: that serves phrases and nearness,
 * and is what a dump holds. Over 10,000 notes of 5 KB, MiniSearch itself took 367 MB, 6 s to load and 1.5 s for a
 * letter typed, measured once, so only its radix tree is used, for the vocabulary.
 */
export class NoteIndex {
  #vocabulary = new Vocabulary();
  #postings = new Postings();
  /** Notes by slot; a removed one leaves a hole until the index is rebuilt. */
  #notes: ({ id: string; sequence: Uint32Array } | undefined)[] = [];
  #slots = new Map<string, number>();

  /** How many notes are in it. */
  get size(): number {
    return this.#slots.size;
  }

  /** Adds a note, in place of the one with its id. */
  put(note: SearchableNote): void {
    this.remove(note.id);
    this.#add(note.id, sequenceOf(note, this.#vocabulary));
  }

  /** Takes a note out; an unknown id is none of its business. */
  remove(id: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    this.#slots.delete(id);
    this.#notes[slot] = undefined;
    if (this.#notes.length > 100 && this.#slots.size < this.#notes.length * 0.7) this.#rebuild();
  }

  /**
   * The best notes that hold every word and phrase of the query, best first; of equals the one put last. Empty for a
   * query without a word. A word typed with accents finds itself alone, one without finds all its accented forms, and
   * the last one what begins with it.
   */
  search(text: string, limit: number): Found[] {
    const query = parseQuery(text);
    const forms = query.words.map((word) => this.#vocabulary.forms(word));
    if (forms.length === 0 || forms.some((list) => list.length === 0)) return [];
    const hits = holdingAll(forms, this.#postings, this.#notes.length)
      .filter(({ slot }) => this.#notes[slot])
      .sort(byScore);
    return this.#byNearness(query, forms, hits)
      .sort(byScore)
      .slice(0, limit)
      .map(({ slot, score }) => ({ id: this.#notes[slot]?.id ?? '', score }));
  }

  /** All of the index as a string of ASCII. */
  dump(): string {
    return packDump(
      this.#notes.flatMap((note) => note ?? []),
      this.#vocabulary,
    );
  }

  /** The index of a dump; undefined when the dump is damaged or of another version: then it is to be built anew. */
  static load(dump: string): NoteIndex | undefined {
    const index = new NoteIndex();
    const notes = unpackDump(dump, index.#vocabulary);
    if (!notes) return undefined;
    index.#postings.reserve(
      notes.map(({ sequence }) => sequence),
      index.#vocabulary.size,
    );
    for (const { id, sequence } of notes) index.#add(id, sequence);
    return index;
  }

  #add(id: string, sequence: Uint32Array): void {
    const slot = this.#notes.push({ id, sequence }) - 1;
    if (slot >= mostSlots) throw new Error(`more than ${mostSlots} notes`);
    this.#slots.set(id, slot);
    weigh(sequence, this.#vocabulary, (term, worth) => this.#postings.add(term, slot, worth));
  }

  /** Drops the holes, and the words that only removed notes had. */
  #rebuild(): void {
    const old = this.#vocabulary;
    const kept = this.#notes.flatMap((note) => note ?? []);
    this.#vocabulary = new Vocabulary();
    this.#postings = new Postings();
    this.#notes = [];
    this.#slots = new Map();
    for (const { id, sequence } of kept) {
      this.#add(
        id,
        sequence.map((term) => {
          const spelling = old.spelling(term);
          return spelling ? this.#vocabulary.number(spelling) : term;
        }),
      );
    }
  }

  #byNearness(query: Query, forms: readonly Form[][], hits: readonly Hit[]): Hit[] {
    if (query.words.length < 2) return [...hits];
    const nearness = new Nearness(query, forms, this.#vocabulary.size);
    const compared = query.phrases.length > 0 ? hits.length : mostCompared;
    const near = hits.slice(0, compared).flatMap(({ slot, score }) => {
      const measure = nearness.of(this.#notes[slot]?.sequence ?? nothing);
      return measure === undefined ? [] : { slot, score: score * (1 + nearnessWeight * measure) };
    });
    return near.concat(hits.slice(compared));
  }
}

function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || b.slot - a.slot;
}

import type { Query } from './query';
import type { Form } from './vocabulary';

import { fieldGap, fields, valueGap } from './fields';

/** What the next word of the query is worth one, two and three places behind: "Nghị định [số] 30" is nearly whole. */
const steps = [0, 1, 0.85, 0.4];
/** And what it is worth before its forerunner: "30 … nd". */
const backSteps = [0, 0.5, 0.45, 0.35];
const farthest = steps.length - 1;
/** A place before every note, farther from its first than any step. */
const nowhere = -9;

/** One query's measure of how near its words stand to one another; used on thousands of notes in a row. */
export class Nearness {
  /** For each term, the query's words it is a form of, a bit each. */
  readonly #marks: Uint32Array;
  readonly #words: number;
  readonly #phrases: Query['phrases'];
  /** The phrase each word is of; -1 for none. */
  readonly #phraseOf: Int8Array;
  /** By word: where it last stood, what the run up to it was worth, and where it last ended an unbroken piece of its phrase. */
  readonly #places: Int32Array;
  readonly #runs: Float32Array;
  readonly #tight: Int32Array;
  #best = 0;
  #missing = 0;

  constructor({ words, phrases }: Query, forms: readonly Form[][], vocabularySize: number) {
    this.#marks = new Uint32Array(vocabularySize);
    for (const [word, list] of forms.entries()) {
      for (const { term } of list) this.#marks[term] = (this.#marks[term] ?? 0) | (1 << word);
    }
    this.#words = words.length;
    this.#phrases = phrases;
    this.#phraseOf = new Int8Array(words.length).fill(-1);
    for (const [p, { first, last }] of phrases.entries()) this.#phraseOf.fill(p, first, last + 1);
    this.#places = new Int32Array(words.length);
    this.#runs = new Float32Array(words.length);
    this.#tight = new Int32Array(words.length);
  }

  /** From 0, apart, to 1, as typed and in the title, in a note's best place; undefined when it lacks a phrase. */
  of(sequence: Uint32Array): number | undefined {
    this.#places.fill(nowhere);
    this.#tight.fill(nowhere);
    this.#best = 0;
    this.#missing = (1 << this.#phrases.length) - 1;
    const marks = this.#marks;
    let field = 0;
    let worth = fields[0]?.nearness ?? 0;
    // Fields and values are parted by more than the longest step.
    let shift = 0;
    for (let i = 0; i < sequence.length; i += 1) {
      const term = sequence[i] ?? 0;
      if (term <= valueGap) {
        shift += farthest;
        if (term === fieldGap) worth = fields[++field]?.nearness ?? 0;
        continue;
      }
      const bits = marks[term] ?? 0;
      if (bits !== 0) this.#visit(bits, i + shift, worth);
    }
    if (this.#missing !== 0) return undefined;
    return this.#words < 2 ? 0 : this.#best / (this.#words - 1);
  }

  /** From the last word down, so that a word standing for two of the query's is not its own neighbour. */
  #visit(bits: number, place: number, worth: number): void {
    for (let rest = bits; rest !== 0; ) {
      const word = 31 - Math.clz32(rest);
      rest &= ~(1 << word);
      const run = 1 + Math.max(this.#forward(word, place), this.#backward(word, place));
      if ((run - 1) * worth > this.#best) this.#best = (run - 1) * worth;
      this.#runs[word] = run;
      this.#places[word] = place;
      const phrase = this.#phraseOf[word] ?? -1;
      if (phrase >= 0) this.#follow(phrase, word, place);
    }
  }

  #forward(word: number, place: number): number {
    if (word === 0) return 0;
    const distance = place - (this.#places[word - 1] ?? nowhere);
    return distance > farthest ? 0 : (steps[distance] ?? 0) * (this.#runs[word - 1] ?? 0);
  }

  #backward(word: number, place: number): number {
    if (word + 1 >= this.#words) return 0;
    const distance = place - (this.#places[word + 1] ?? nowhere);
    return distance > farthest ? 0 : (backSteps[distance] ?? 0);
  }

  #follow(phrase: number, word: number, place: number): void {
    const { first, last } = this.#phrases[phrase] ?? { first: word, last: word };
    if (word !== first && this.#tight[word - 1] !== place - 1) return;
    this.#tight[word] = place;
    if (word === last) this.#missing &= ~(1 << phrase);
  }
}

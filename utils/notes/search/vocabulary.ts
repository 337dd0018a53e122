import SearchableMap from 'minisearch/SearchableMap';

import type { QueryWord } from './query';

import { fold } from './fold';
import { canonical, partsOf } from './tokens';

/** A form of a query's word, and how well it answers it: 1 is the word as typed. */
export interface Form {
  term: number;
  weight: number;
}

/** Numbers below this are marks between values and fields, never terms. */
export const firstTerm = 2;

/** Found by accents alone, a word is worth less than one written as typed. */
const foldedWeight = 0.85;
/** An unfinished word is worth less than the whole one, and the less the more is missing. */
const openWeight = 0.7;

/**
 * Every word there is, numbered from `firstTerm` in the order in which they came. Numbers are kept when notes go; a
 * rebuilt index starts with a new vocabulary. Folded forms are a radix tree, so that beginnings are found and words can
 * come at any time.
 */
export class Vocabulary {
  /** By term, the groups of a number with dots or commas. */
  readonly parts: (readonly number[] | undefined)[] = [undefined, undefined];
  readonly #terms: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #folded = new SearchableMap<number[]>();

  /** One more than the greatest number given. */
  get size(): number {
    return this.#terms.length + firstTerm;
  }

  /** The spelling of a term; empty for no term. */
  spelling(term: number): string {
    return this.#terms[term - firstTerm] ?? '';
  }

  /** The number of a word in lower case and NFC, given now when it is new. */
  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const spelling = canonical(word);
    const term = spelling === word ? this.#add(word) : this.number(spelling);
    this.#numbers.set(word, term);
    return term;
  }

  /** All terms a query's word stands for. */
  forms(word: QueryWord): Form[] {
    const plain = fold(word.term);
    const whole = this.#folded.get(plain) ?? [];
    const forms = whole
      .filter((term) => !word.accented || this.spelling(term) === word.term)
      .map((term) => ({ term, weight: this.spelling(term) === word.term ? 1 : foldedWeight }));
    if (!word.open) return forms;
    for (const [folded, terms] of this.#folded.atPrefix(plain)) {
      if (folded === plain) continue;
      const weight = (openWeight * plain.length) / (plain.length + 0.3 * (folded.length - plain.length));
      for (const term of terms) {
        const spelling = word.accented ? this.spelling(term) : folded;
        if (spelling.startsWith(word.term) || spelling.startsWith(word.typed)) forms.push({ term, weight });
      }
    }
    return forms;
  }

  #add(spelling: string): number {
    const term = this.#terms.push(spelling) - 1 + firstTerm;
    this.#numbers.set(spelling, term);
    this.#folded.fetch(fold(spelling), () => []).push(term);
    const parts = partsOf(spelling);
    this.parts[term] = undefined;
    if (parts.length > 0) this.parts[term] = parts.map((part) => this.number(part));
    return term;
  }
}

import { fold } from './fold';
import { canonical, spansOf } from './tokens';

export interface QueryWord {
  /** Lower case, NFC, as typed. */
  typed: string;
  /** Its one spelling, as `canonical` gives it. */
  term: string;
  /** Typed with accents or đ: then it stands for itself alone, else for all words that are equal without accents. */
  accented: boolean;
  /** It may be the beginning of a longer word: the last of a query that is still being typed. */
  open: boolean;
}

export interface Query {
  words: QueryWord[];
  /** Runs of `words`, first and last index, whose members must stand directly behind one another. */
  phrases: { first: number; last: number }[];
}

/** More words than anybody searches for. What is typed behind them is left out: a pasted page stays quick. */
const mostWords = 30;
const quote = /["“”„«»]/;
/** What glues the parts of a symbol and of a date together: 30/2020/NĐ-CP, 01-KL/TW, 16/12/2021. */
const glue = /^[/\-–_.:]$/;

/**
 * Words and phrases of a query. What stands between quotation marks is a phrase, to the query's end where the closing
 * one is missing; so are words joined by a slash or a hyphen, which finds symbols however they are joined.
 */
export function parseQuery(text: string): Query {
  const query = text.normalize('NFC');
  const spans = spansOf(query).slice(0, mostWords);
  const words: QueryWord[] = [];
  const phrases: Query['phrases'] = [];
  let isQuoted = false;
  let isJoined = false;
  let end = 0;
  for (const { word, ...span } of spans) {
    const between = query.slice(end, span.start);
    const marks = [...between].filter((letter) => quote.test(letter)).length;
    if (marks % 2 === 1) isQuoted = !isQuoted;
    isJoined = words.length > 0 && marks === 0 && (isQuoted || glue.test(between));
    const phrase = phrases.at(-1);
    if (isJoined && phrase?.last === words.length - 1) phrase.last = words.length;
    else if (isJoined) phrases.push({ first: words.length - 1, last: words.length });
    words.push({ typed: word, term: canonical(word), accented: fold(word) !== word, open: false });
    end = span.end;
  }
  const last = words.at(-1);
  if (last && end === query.length) last.open = true;
  return { words, phrases };
}

/** Whether a word of a text, lower case and NFC, is one the query's word stands for. */
export function isMeant(word: string, { typed, term, accented, open }: QueryWord): boolean {
  const own = canonical(word);
  const form = accented ? own : fold(own);
  if (form === term) return true;
  // "hoà" may become "hoàn": an unfinished syllable is compared as it was typed, too.
  return open && (form.startsWith(term) || (accented ? word : form).startsWith(typed));
}

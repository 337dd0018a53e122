import { type KeyFigure, keyFigures } from './figures';
import { type Sentence, splitSentences } from './sentences';

/** A key figure and the sentence it stands in. */
export interface ListedFigure extends KeyFigure {
  sentence: string;
}

const TIMED = new Set<KeyFigure['kind']>(['deadline', 'effective']);

/** The key figures of a story as they are listed: what has a day first, each said once, where it is said first. */
export function listFigures(text: string, language?: string): ListedFigure[] {
  const sentences = splitSentences(text, true);
  const seen = new Set<string>();
  let at = 0;
  const listed = keyFigures(text, language).flatMap((figure) => {
    const key = figure.text.toLowerCase();
    if (seen.has(key)) return [];
    seen.add(key);
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= figure.start) at++;
    return [{ ...figure, sentence: sentenceAround(sentences[at], figure) }];
  });
  return [...listed.filter(({ kind }) => TIMED.has(kind)), ...listed.filter(({ kind }) => !TIMED.has(kind))];
}

/** A longer one is a table or a list without stops: what stands around the figure says enough. */
const LONGEST = 600;
const AROUND = 120;

function sentenceAround(sentence: Sentence | undefined, { start, end }: KeyFigure): string {
  if (!sentence) return '';
  const { text } = sentence;
  if (text.length <= LONGEST) return flat(text);
  const from = Math.max(0, start - sentence.start - AROUND);
  const to = Math.min(text.length, end - sentence.start + AROUND);
  return flat(`${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`);
}

const flat = (text: string) => text.replace(/\s+/gu, ' ');

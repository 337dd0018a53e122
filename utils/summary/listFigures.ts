import { type KeyFigure, keyFigures } from './figures';
import { splitSentences } from './sentences';

/** A key figure and the sentence it stands in. */
export interface ListedFigure extends KeyFigure {
  sentence: string;
}

const TIMED = new Set<KeyFigure['kind']>(['deadline', 'effective']);

/** The key figures of a story as they are listed: what has a day first, each said once, where it is said first. */
export function listFigures(text: string, language?: string): ListedFigure[] {
  const sentences = splitSentences(text);
  const seen = new Set<string>();
  let at = 0;
  const listed = keyFigures(text, language).flatMap((figure) => {
    const key = figure.text.toLowerCase();
    if (seen.has(key)) return [];
    seen.add(key);
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= figure.start) at++;
    return [{ ...figure, sentence: (sentences[at]?.text ?? '').replace(/\s+/gu, ' ') }];
  });
  return [...listed.filter(({ kind }) => TIMED.has(kind)), ...listed.filter(({ kind }) => !TIMED.has(kind))];
}

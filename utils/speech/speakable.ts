import type { Article } from '@/utils/article/article';
import type { Span } from '@/utils/article/span';
import { splitSentences } from '@/utils/summary/sentences';

import { cutSentence } from './cut';
import { readDefinitions } from './definitions';
import { sayPlain } from './sayPlain';
import { sayVietnamese } from './sayVietnamese';

/** What is said in one breath. Only the title has no place in the text. */
export type Utterance =
  | { kind: 'title' /** As spoken. */; text: string }
  | {
      kind: 'lead' | 'paragraph' | 'caption';
      /** As spoken. */
      text: string;
      /** Where it is written: `article.text.slice(start, end)`, in code units of the NFC text. */
      start: number;
      end: number;
    };

/** A sentence of some length without any letter that only Vietnamese writes: a passage in another language. */
const isForeign = (sentence: string): boolean =>
  sentence.split(' ').length > 7 && !/[ăâđêôơư\u1ea0-\u1ef9]/iu.test(sentence);

/** How much of a sentence is asked for what a piece of it need not name again. */
const reach = 600;

/** The sentences of a line, with their places in the whole text; a row of a table is said as one. */
function sentencesOf(line: string, at: number): Span[] {
  if (line.includes('\t')) {
    const start = at + line.length - line.trimStart().length;
    return [{ start, end: start + line.trim().length }];
  }
  return splitSentences(line, true).map(({ start, end }) => ({ start: at + start, end: at + end }));
}

/**
 * What is read aloud of an article, in its order: the title, then a sentence at a time, long ones in pieces, lists and
 * tables line by line. Vietnamese is said as a newsreader says it, any other language as it is written. What has no word
 * to say is left out.
 */
export function speakable({ title, text, lead = '', images, language }: Article): Utterance[] {
  const captions = new Set(images.flatMap((image) => image.caption ?? []));
  const definitions = readDefinitions(text);
  const utterances: Utterance[] = [
    { kind: 'title', text: language === 'vi' ? sayVietnamese(title, { definitions }) : sayPlain(title) },
  ];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/gu)) {
    const kind = index < lead.length ? 'lead' : captions.has(line.trim()) ? 'caption' : 'paragraph';
    for (const sentence of sentencesOf(line, index)) {
      const around = text.slice(sentence.start, Math.min(sentence.end, sentence.start + reach));
      const isSaid = language === 'vi' && !isForeign(around);
      const say = (piece: string) =>
        isSaid ? sayVietnamese(piece, { around, definitions }) : sayPlain(piece);
      for (const { text: said, start, end } of cutSentence(text, sentence, say)) {
        if (/[\p{L}\p{N}]/u.test(said)) utterances.push({ kind, text: said, start, end });
      }
    }
  }
  return utterances;
}

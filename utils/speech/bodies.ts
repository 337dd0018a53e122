import { explainAbbreviation } from '@/utils/documents/abbreviations';
import { issuerOfCode, typeOfCode } from '@/utils/documents/codes';

/** Codes of more than one reading: which body it is only the sentence can say. */
const several = /^(?:TU|ThU|BCH)$/u;
/** Words that stand for a body in ordinary sentences. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  TW: ['trung ương', 'bộ chính trị', 'ban bí thư'],
  TTg: ['thủ tướng'],
  TU: ['tỉnh ủy', 'thành ủy'],
  ThU: ['thị ủy', 'thành ủy'],
};

/** The name a body's code is said by, with the term of an assembly in figures; nothing for a code of several readings. */
export function sayBody(code: string): string | undefined {
  if (code === 'TW') return 'Trung ương';
  if (several.test(code) || (typeOfCode(code) && !issuerOfCode(code))) return undefined;
  const name = issuerOfCode(code)?.name ?? explainAbbreviation(code);
  const term = /^(?:QH|UBTVQH)(\d{1,2})$/iu.exec(code)?.[1];
  return name && term ? `${name} khóa ${term}` : name;
}

/** Whether a sentence names the body behind a code by itself, in words or by the code alone. */
export type Asked = (code: string) => boolean;

/** Reads a sentence to be asked for bodies; each is looked for once. */
export function askBodies(sentence: string): Asked {
  const text = sentence.toLowerCase().replaceAll('uỷ', 'ủy');
  // Letters of a symbol are one word with it, so that "UBND" is found only where it stands alone.
  const codes = new Set(sentence.match(/[\p{L}\p{M}\d&]+(?:[/.–-][\p{L}\p{M}\d&]+)*/gu));
  const answers = new Map<string, boolean>();
  return (code) => {
    const known = answers.get(code);
    if (known !== undefined) return known;
    const name = sayBody(code)
      ?.replace(/ khóa \d+$/u, '')
      .toLowerCase();
    const names = [...(otherNames[code] ?? []), ...(name ? [name] : [])];
    const answer = codes.has(code) || names.some((each) => text.includes(each));
    answers.set(code, answer);
    return answer;
  };
}

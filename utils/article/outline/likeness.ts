import type { Head } from './head';
import type { Heads } from './names';

import { countSyllables } from '@/utils/article/text';
import { isQuestion } from './questions';

/** How many heads without a number make a series: one alone is emphasis, and two run into paragraphs may be chance. */
const fewest: Readonly<Record<string, number>> = { bold: 2, capitals: 2, question: 2, 'run-in': 3 };

/** In syllables: a single question that is longer is no head. */
const longestQuestion = 25;

/** Keeps heads without a number only where others are like them. */
export function keepAlike(heads: Heads): Heads {
  const sorted = withOddOnes(asInterview(withoutLabels(heads)));
  const counts = countFamilies(sorted);
  return sorted.map((head) =>
    head && isUnnumbered(head) && (counts.get(head.family) ?? 0) < (fewest[head.family] ?? 0)
      ? undefined
      : head,
  );
}

const isUnnumbered = (head: Head): boolean => !head.number && head.style === 'strong' && !head.opensPart;

function countFamilies(heads: Heads): Map<string, number> {
  const counts = new Map<string, number>();
  for (const head of heads) if (head) counts.set(head.family, (counts.get(head.family) ?? 0) + 1);
  return counts;
}

/** Words that begin several paragraphs ("Địa chỉ:", a speaker) label them and head none. */
function withoutLabels(heads: Heads): Heads {
  const seen = new Map<string, number>();
  for (const head of heads)
    if (head?.family === 'run-in') seen.set(head.text, (seen.get(head.text) ?? 0) + 1);
  return heads.map((head) =>
    head?.family === 'run-in' && (seen.get(head.text) ?? 0) > 1 ? undefined : head,
  );
}

/** In an interview every bold question is one; elsewhere a single one is a head like the others, if it is short. */
function asInterview(heads: Heads): Heads {
  const asked = heads.filter((head) => head?.family === 'question').length;
  const open = heads.filter((head) => head && isUnnumbered(head) && isQuestion(head.text)).length;
  const isInterview = asked > 1 || (asked > 0 && open > 1);
  return heads.map((head) => {
    if (!head || !isUnnumbered(head)) return head;
    if (isInterview) return isQuestion(head.text) ? { ...head, family: 'question' } : head;
    if (head.family !== 'question') return head;
    return countSyllables(head.text) > longestQuestion ? undefined : { ...head, family: 'bold' };
  });
}

/** A single head in capitals among bold ones is one of them. */
function withOddOnes(heads: Heads): Heads {
  const counts = countFamilies(heads);
  if (counts.get('capitals') !== 1 || !counts.has('bold')) return heads;
  return heads.map((head) =>
    head?.family === 'capitals' && isUnnumbered(head) ? { ...head, family: 'bold' } : head,
  );
}

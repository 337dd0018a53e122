import { diffArrays } from 'diff';

import type { Change } from './change';
import { pairParagraphs } from './pair';
import { isBlank, readParagraphs, readTokens } from './tokens';

export type { Change } from './change';
export { type Gap, withContext } from './context';
export { isSameStory, summariseChanges } from './summarise';

/** A paragraph of more letters is shown whole when it changed. */
const LONGEST = 200_000;
/** Words, blanks and marks put in or taken out, beyond which a paragraph counts as another one. */
const MOST_WORDS = 1_000;
/** Paragraphs put in or taken out, beyond which the texts are shown as two. */
const MOST_PARAGRAPHS = 2_000;

/**
 * What changed between two versions of a text, word by word, for showing: paragraphs are laid beside one another first,
 * then the words of those that changed. A paragraph that is very long or became quite another is shown whole, and so are
 * texts with more than two thousand changed paragraphs: the time stays bounded.
 * @returns in reading order; what was removed comes before what was added in its place. The texts of all but `added` are
 * `before`, of all but `removed` are `after`, letter for letter; neighbours are of different kinds.
 */
export function compareTexts(before: string, after: string): Change[] {
  if (before === after) return join([{ kind: 'same', text: before }]);
  const changes: Change[] = [];
  let gone = '';
  let come = '';
  const settle = () => {
    changes.push(...compareStretches(gone, come));
    [gone, come] = ['', ''];
  };
  const parts = diffArrays(readParagraphs(before), readParagraphs(after), { maxEditLength: MOST_PARAGRAPHS });
  if (!parts) return join(whole(before, after));
  for (const { added, removed, value } of parts) {
    if (added) come += value.join('');
    else if (removed) gone += value.join('');
    else {
      settle();
      changes.push({ kind: 'same', text: value.join('') });
    }
  }
  settle();
  return join(changes);
}

const whole = (before: string, after: string): Change[] => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
];

/** Changed paragraphs: each beside the one it became, others as removed or added whole. */
function compareStretches(before: string, after: string): Change[] {
  if (!before || !after) return whole(before, after);
  return pairParagraphs(readParagraphs(before), readParagraphs(after)).flatMap(([gone, come]) =>
    gone && come ? compareWords(gone, come) : whole(gone, come),
  );
}

function compareWords(before: string, after: string): Change[] {
  if (Math.max(before.length, after.length) > LONGEST) return whole(before, after);
  const parts = diffArrays(readTokens(before), readTokens(after), { maxEditLength: MOST_WORDS });
  if (!parts) return whole(before, after);
  const changes = parts.map(({ added, removed, value }): Change => {
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    return { kind, text: value.join('') };
  });
  return closeGaps(changes);
}

/** A blank that stayed between two changed words is read as part of one change, not as an island. */
function closeGaps(changes: readonly Change[]): Change[] {
  return changes.flatMap((change, i) => {
    const isBetween = i > 0 && i < changes.length - 1 && change.kind === 'same';
    return isBetween && readTokens(change.text).every(isBlank) ? whole(change.text, change.text) : [change];
  });
}

/** Neighbours of one kind made one, and what was removed put before what was added. */
function join(changes: readonly Change[]): Change[] {
  const out: Change[] = [];
  let [gone, come] = ['', ''];
  const push = (kind: Change['kind'], text: string) => {
    const last = out.at(-1);
    if (text && last?.kind === kind) last.text += text;
    else if (text) out.push({ kind, text });
  };
  const settle = () => {
    // Blanks at the end of both stayed.
    const blanks = gone && come ? commonBlanks(gone, come) : 0;
    push('removed', gone.slice(0, gone.length - blanks));
    push('added', come.slice(0, come.length - blanks));
    push('same', gone.slice(gone.length - blanks));
    [gone, come] = ['', ''];
  };
  for (const { kind, text } of changes) {
    if (kind === 'removed') gone += text;
    else if (kind === 'added') come += text;
    else if (text) {
      settle();
      push('same', text);
    }
  }
  settle();
  return out;
}

/** How many blanks two texts end in alike. */
function commonBlanks(a: string, b: string): number {
  let count = 0;
  while (/\s/u.test(a.at(-1 - count) ?? '') && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
}

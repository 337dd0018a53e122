import { explainInProse } from '@/utils/documents/abbreviations';
import { findDocuments } from '@/utils/documents/find';

/** "UBND", "KT-XH", "VH-TT": two capitals or more, perhaps in parts. */
const ABBREVIATION = /(?<![\p{L}\p{N}/.-])[\p{Lu}Đ]{2,8}(?:-[\p{Lu}Đ]{2,5})?(?![\p{L}\p{N}/-])/gu;
/** Marked where they stand in these they would be in the way. */
const LEFT_ALONE = 'a, pre, code, abbr, h2, h3, h4, h5, h6';

interface Note {
  start: number;
  end: number;
  make: () => HTMLElement;
}

/**
 * Marks the documents a story names, lightly, and explains each abbreviation where it stands first. Nodes are made, no
 * markup is read.
 */
export function annotate(story: Element): void {
  const explained = new Set<string>();
  const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(LEFT_ALONE)) texts.push(node as Text);
  }
  for (const text of texts) {
    const documents = findDocuments(text.data).map(
      ({ start, end }): Note => ({ start, end, make: makeReference }),
    );
    const abbreviations = findAbbreviations(text.data, explained).filter(
      ({ start, end }) => !documents.some((each) => each.start < end && start < each.end),
    );
    wrap(text, [...documents, ...abbreviations]);
  }
}

function makeReference(): HTMLElement {
  const element = document.createElement('span');
  element.className = 'document-reference';
  return element;
}

function findAbbreviations(text: string, explained: Set<string>): Note[] {
  return Array.from(text.matchAll(ABBREVIATION)).flatMap(({ 0: short, index }) => {
    const meaning = explained.has(short) ? undefined : explainInProse(short);
    if (!meaning) return [];
    explained.add(short);
    return [{ start: index, end: index + short.length, make: () => makeAbbreviation(meaning) }];
  });
}

/** Its meaning shows when the pointer or the focus is on it, and is read out. */
function makeAbbreviation(meaning: string): HTMLElement {
  const element = document.createElement('abbr');
  element.title = meaning;
  element.dataset['meaning'] = meaning;
  element.tabIndex = 0;
  return element;
}

/** Wraps stretches of a text node, from the last to the first so that the places before stay right. */
function wrap(text: Text, notes: Note[]): void {
  for (const { start, end, make } of notes.sort((a, b) => b.start - a.start)) {
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    range.surroundContents(make());
  }
}

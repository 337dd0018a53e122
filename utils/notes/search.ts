import type { Note } from './note';

/** Lower case without marks, đ as d, the same length as its NFC original, so that a hit can be shown in place. */
export function fold(text: string): string {
  let folded = '';
  for (const letter of text.normalize('NFC')) {
    const plain = letter
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace('đ', 'd');
    folded += plain.length === letter.length ? plain : letter;
  }
  return folded;
}

/**
 * Notes that hold every word of the query, those that hold it as typed, accents and all, first. Words without
 * accents find words with them ("hai phong" finds "Hải Phòng"), and not the other way about.
 */
export function searchNotes(notes: readonly Note[], query: string): Note[] {
  const words = query.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...notes];
  const hits = notes.flatMap((note) => {
    const { title, text, publisher, byline } = note.article;
    const exact = [title, publisher?.name, byline, text].join('\n').toLowerCase();
    const loose = fold(exact);
    if (!words.every((word) => (fold(word) === word ? loose : exact).includes(word))) return [];
    return [
      {
        note,
        rank:
          (exact.includes(words.join(' ')) ? 2 : 0) + (fold(title).includes(fold(words.join(' '))) ? 1 : 0),
      },
    ];
  });
  return hits.sort((a, b) => b.rank - a.rank).map(({ note }) => note);
}

import { describe, expect, test } from 'vitest';

import { fileOfReader, startsNeeding } from '@/utils/build/sharedChunks';

/** Who imports what, in a project of a few modules. */
const importers: Record<string, string[]> = {
  '/p/utils/messages.ts': ['/p/entrypoints/background/index.ts', '/p/components/useReading.ts'],
  '/p/components/useReading.ts': ['/p/entrypoints/reader/main.tsx', '/p/entrypoints/popup/main.tsx'],
  '/p/components/strings.ts': ['/p/components/useReading.ts', '/p/entrypoints/settings/main.tsx'],
  '/p/components/Lightbox.tsx': ['/p/entrypoints/reader/main.tsx'],
  '/p/components/NoteList.tsx': ['/p/entrypoints/notes/main.tsx', '/p/entrypoints/settings/main.tsx'],
  '/p/entrypoints/reader/main.tsx': ['/p/entrypoints/reader/index.html'],
  // Two modules that import each other.
  '/p/utils/a.ts': ['/p/utils/b.ts', '/p/components/useReading.ts'],
  '/p/utils/b.ts': ['/p/utils/a.ts', '/p/entrypoints/search.ts'],
};
const importersOf = (id: string): string[] => importers[id] ?? [];

test('a module is needed from the start by all that import it, through others as well', () => {
  expect([...startsNeeding('/p/utils/messages.ts', importersOf)].sort()).toEqual([
    'background',
    'popup',
    'reader',
  ]);
  expect([...startsNeeding('/p/utils/a.ts', importersOf)].sort()).toEqual(['popup', 'reader', 'search']);
});

describe('the reader shares a module', () => {
  test.each([
    ['with the worker, as something that needs neither page nor browser', '/p/utils/a.ts', 'schemas'],
    ['with the background, as one of the messages', '/p/utils/messages.ts', 'messages'],
    ['with every page, as one of those', '/p/components/strings.ts', 'page'],
    ['with other pages that show a story', '/p/components/useReading.ts', 'story'],
    ['with nobody', '/p/components/Lightbox.tsx', undefined],
    ['of others not at all', '/p/components/NoteList.tsx', undefined],
  ])('%s', (_, id, file) => expect(fileOfReader(id, importersOf)).toBe(file));
});

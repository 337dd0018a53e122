import { expect, test } from 'vitest';

import type { Note, Tombstone } from '@/utils/notes/note';

import { proofText, sha256 } from '@/utils/notes/digest';
import { BackupSchema, maxBackupBytes } from '@/utils/notes/backup/backup';
import { type BackupReading, checkSize, readBackup } from '@/utils/notes/backup/readBackup';
import { writeBackup } from '@/utils/notes/backup/writeBackup';
import * as v from 'valibot';
import { hostile, makeNote } from '@/test/unit/notes/export/notes';

const at = '2026-11-23T04:05:06.000Z';
const clean = (html: string) => html.replace(/<script[\s\S]*?<\/script>|\son\w+="[^"]*"/gi, '');
const read = (text: string): Promise<BackupReading> => readBackup(text, { clean });
const gone: Tombstone = { id: 'a'.repeat(64), kind: 'note', deletedAt: at };

/** A backup of one note, changed as a person with an editor would. */
async function changed(change: (note: Record<string, unknown> & Note) => void): Promise<BackupReading> {
  const note = await makeNote({ marks: [{}], head: { tags: ['một'] } });
  const other = await makeNote({ article: { address: 'https://a.vn/other' } });
  change(note as Record<string, unknown> & Note);
  return read(
    JSON.stringify({
      format: 'thoang-backup',
      schema: 2,
      exportedAt: at,
      notes: [other, note],
      tombstones: [],
    }),
  );
}
const refusedOf = (reading: BackupReading) =>
  reading.kind === 'backup'
    ? reading.refused.map(({ at: place, why }) => `${place} ${why}`)
    : [reading.reason];

test('what is written is read, and written again the same', async () => {
  const notes = await Promise.all(
    Array.from({ length: 1_000 }, (_, index) =>
      makeNote({
        article: {
          address: `https://x.vn/${index}`,
          title: `${hostile[index % hostile.length]} ${index}`,
          text: `${hostile[(index * 7) % hostile.length]}x`,
          html: `<p>${index}</p>`,
          removed: [{ kind: 'banner', text: 'x', chars: 1 }],
        },
        before: index % 3 === 0 ? [{ text: `cũ ${index}` }] : [],
        marks: index % 2 === 0 ? [{ remark: hostile[index % hostile.length] ?? '' }] : [],
        head: { tags: ['tuyên giáo', `thẻ ${index}`], remark: hostile[(index * 3) % hostile.length] ?? '' },
      }),
    ),
  );
  const text = writeBackup(notes, [gone], at);
  const reading = await read(text);
  if (reading.kind !== 'backup') throw new Error(reading.reason);
  expect(reading.refused).toEqual([]);
  expect(reading.backup.notes).toHaveLength(1_000);
  expect(v.is(BackupSchema, reading.backup)).toBe(true);
  expect(writeBackup(reading.backup.notes, reading.backup.tombstones, at)).toBe(text);
  expect(writeBackup([...notes].reverse(), [gone], at)).toBe(text);
}, 60_000);

test('an empty backup is a backup', async () => {
  expect(await read(writeBackup([], [], at))).toEqual({
    kind: 'backup',
    backup: { format: 'thoang-backup', schema: 2, exportedAt: at, notes: [], tombstones: [], pictures: [] },
    refused: [],
  });
});

test.each([
  ['', 'empty'],
  [' \n\uFEFF', 'empty'],
  ['hello', 'not-json'],
  ['{ hello', 'not-json'],
  ['<html></html>', 'not-json'],
  ['{"a":1} x', 'not-json'],
  ['{"a":[1}', 'not-json'],
  ['[1,2', 'not-json'],
  ['{', 'truncated'],
  ['{"format":"thoang-ba', 'truncated'],
  ['{"a":"x\\"', 'truncated'],
  ['{"a":[{"b":tr', 'truncated'],
  ['null', 'not-backup'],
  ['[]', 'not-backup'],
  ['{}', 'not-backup'],
  ['"thoang-backup"', 'not-backup'],
  ['{"format":"thoang-backup"}', 'not-backup'],
  [
    '{"format":"thoang-backup","schema":1,"exportedAt":"2026-01-01T00:00:00Z","notes":[],"tombstones":[]}',
    'not-backup',
  ],
  ['{"format":"thoang-backup","schema":3}', 'newer-version'],
  [
    '{"format":"thoang-backup","schema":2,"exportedAt":"2026-01-01T00:00:00Z","notes":{},"tombstones":[]}',
    'not-backup',
  ],
  [
    '{"format":"thoang-backup","schema":2,"exportedAt":"9999-01-01T00:00:00Z","notes":[],"tombstones":[]}',
    'not-backup',
  ],
])('%j is refused as %s', async (text, reason) => {
  expect(await read(text)).toMatchObject({ kind: 'refused', reason });
});

test('a backup cut at any place is called truncated', async () => {
  const text = writeBackup(
    [await makeNote({ article: { title: 'Dấu " \\ { [ trong tên' }, marks: [{}] })],
    [gone],
    at,
  ).trimEnd();
  for (let end = 1; end < text.length; end++) {
    expect(await read(text.slice(0, end)), `cut at ${end}`).toMatchObject({
      kind: 'refused',
      reason: 'truncated',
    });
  }
});

test('a file that is too large is refused before it is read', async () => {
  expect(maxBackupBytes).toBeLessThan(200_000_000);
  expect(checkSize(200_000_000)).toEqual({ kind: 'refused', reason: 'too-large' });
  expect(checkSize(0)).toEqual({ kind: 'refused', reason: 'empty' });
  expect(checkSize(maxBackupBytes)).toBeUndefined();
  expect(await read('{"a":"'.padEnd(maxBackupBytes + 1, 'x'))).toEqual({
    kind: 'refused',
    reason: 'too-large',
  });
});

test('JSON a hundred thousand levels deep is refused, not a crash', async () => {
  expect((await read('{"a":'.repeat(100_000))).kind).toBe('refused');
  expect((await read(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).kind).toBe('refused');
  const deep = `{"format":"thoang-backup","schema":2,"exportedAt":"${at}","notes":[${'['.repeat(50_000)}${']'.repeat(50_000)}],"tombstones":[]}`;
  expect(refusedOf(await read(deep))[0]).toBe('notes[0].id missing');
});

test('keys that reach for the prototype change nothing and are left out', async () => {
  const note = JSON.stringify(await makeNote());
  const poison =
    '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}';
  const text = `{${poison},"format":"thoang-backup","schema":2,"exportedAt":"${at}","tombstones":[],"notes":[{${poison},${note.slice(1).replace('"article":{', `"article":{${poison},`)}]}`;
  const reading = await read(text);
  if (reading.kind !== 'backup') throw new Error(reading.reason);
  expect(reading.refused).toEqual([]);
  expect(Object.hasOwn({}, 'polluted') || 'polluted' in {}).toBe(false);
  expect(JSON.stringify(reading)).not.toContain('polluted');
  const [first] = reading.backup.notes;
  expect(first && Object.getPrototypeOf(first)).toBe(Object.prototype);
  expect(first && Object.hasOwn(first, 'constructor')).toBe(false);
});

test('an article’s HTML goes through the sanitizer, whoever made the file', async () => {
  const reading = await changed((note) => {
    const [version] = note.versions;
    if (version) version.article.html = '<p onclick="x()">a<script>alert(1)</script></p>';
  });
  if (reading.kind !== 'backup') throw new Error(reading.reason);
  expect(reading.refused).toEqual([]);
  expect(reading.backup.notes.find(({ marks }) => marks.length > 0)?.versions[0]?.article.html).toBe(
    '<p>a</p>',
  );
});

test('a sanitizer that cannot work refuses the note', async () => {
  const text = writeBackup([await makeNote()], [], at);
  const reading = await readBackup(text, {
    clean: () => {
      throw new Error('unsupported');
    },
  });
  expect(refusedOf(reading)).toEqual(['notes[0].versions unclean']);
});

const article = (note: Note) => {
  const version = note.versions[0];
  if (!version) throw new Error('no version');
  return version.article;
};

test.each<[string, (note: Record<string, unknown> & Note) => void, string[]]>([
  [
    'a tag that is a number',
    (note) => Object.assign(note.tags, { 2: 5, 1: 'hai' }),
    ['notes[1].tags[2] wrong-type'],
  ],
  [
    'ten thousand tags',
    (note) => {
      note.tags = Array.from({ length: 10_000 }, (_, i) => `t${i}`);
    },
    ['notes[1].tags too-many'],
  ],
  [
    'a tag with a comma',
    (note) => {
      note.tags = ['a,b'];
    },
    ['notes[1].tags[0] bad-value'],
  ],
  [
    'a tag of a thousand signs',
    (note) => {
      note.tags = ['x'.repeat(1_000)];
    },
    ['notes[1].tags[0] too-long'],
  ],
  [
    'a remark that is an object',
    (note) => Object.assign(note, { remark: {} }),
    ['notes[1].remark wrong-type'],
  ],
  [
    'no remark',
    (note) => {
      Reflect.deleteProperty(note, 'remark');
    },
    ['notes[1].remark missing'],
  ],
  [
    'the year 275760',
    (note) => {
      note.savedAt = '+275760-09-13T00:00:00.000Z';
    },
    ['notes[1].savedAt bad-date'],
  ],
  [
    'the year 9999',
    (note) => {
      note.updatedAt = '9999-01-01T00:00:00.000Z';
    },
    ['notes[1].updatedAt bad-date'],
  ],
  [
    'the year 1',
    (note) => {
      note.binnedAt = '0001-01-01T00:00:00.000Z';
    },
    ['notes[1].binnedAt bad-date'],
  ],
  [
    'a day that is none',
    (note) => {
      note.published = '2021-99-99';
    },
    ['notes[1].published bad-date'],
  ],
  [
    'javascript as address',
    (note) => {
      note.address = 'javascript:alert(1)';
    },
    ['notes[1].address bad-address'],
  ],
  [
    'a file as address',
    (note) => {
      note.address = 'file:///etc/passwd';
    },
    ['notes[1].address bad-address'],
  ],
  [
    'a path as address',
    (note) => {
      note.address = '../../x';
    },
    ['notes[1].address bad-address'],
  ],
  [
    'javascript as picture',
    (note) => {
      article(note).images = [{ url: 'javascript:x' }];
    },
    ['notes[1].versions[0].article.images[0].url bad-address'],
  ],
  [
    'data as attachment',
    (note) => {
      article(note).attachments = [{ name: 'x', url: 'data:text/html,x' }];
    },
    ['notes[1].versions[0].article.attachments[0].url bad-address'],
  ],
  [
    'another page’s address',
    (note) => {
      article(note).address = 'https://evil.vn/';
    },
    ['notes[1].versions[0].article.address bad-address'],
  ],
  [
    'another text',
    (note) => {
      article(note).text = 'khác';
    },
    ['notes[1].versions[0].digest wrong-digest'],
  ],
  [
    'another title',
    (note) => {
      article(note).title = 'khác';
    },
    ['notes[1].versions[0].digest wrong-digest'],
  ],
  [
    'an id of no address',
    (note) => {
      note.id = 'b'.repeat(64);
    },
    [
      'notes[1].id wrong-id',
      'notes[1].versions[0].id wrong-id',
      'notes[1].versions[0].noteId wrong-id',
      'notes[1].marks[0].noteId wrong-id',
    ],
  ],
  [
    'an id that is a path',
    (note) => {
      note.id = '../x';
    },
    ['notes[1].id bad-value'],
  ],
  [
    'a version that is not there',
    (note) => {
      note.version = 'x';
    },
    ['notes[1].version wrong-id'],
  ],
  [
    'no versions',
    (note) => {
      note.versions = [];
    },
    ['notes[1].versions no-version'],
  ],
  [
    'a version twice',
    (note) => {
      note.versions.push(...note.versions);
    },
    ['notes[1].versions duplicate'],
  ],
  [
    'a highlight twice',
    (note) => {
      note.marks.push(...note.marks);
    },
    ['notes[1].marks duplicate'],
  ],
  [
    'a colour there is not',
    (note) => Object.assign(note.marks[0] ?? {}, { colour: 'url(x)' }),
    ['notes[1].marks[0].colour bad-value'],
  ],
  [
    'an endless revision',
    (note) => {
      note.revision = 1e300;
    },
    ['notes[1].revision bad-value'],
  ],
  [
    'half a revision',
    (note) => {
      note.revision = 1.5;
    },
    ['notes[1].revision bad-value'],
  ],
  [
    'a language that is markup',
    (note) => {
      note.language = '"><b>';
    },
    ['notes[1].language bad-value'],
  ],
])('a note with %s is refused, with the place and the reason', async (_name, change, refused) => {
  const reading = await changed(change);
  expect(refusedOf(reading)).toEqual(refused);
  expect(reading.kind === 'backup' && reading.backup.notes).toHaveLength(1);
});

test('notes that are no notes are refused one by one', async () => {
  const values = [null, 5, 'x', [], {}];
  const text = JSON.stringify({
    format: 'thoang-backup',
    schema: 2,
    exportedAt: at,
    notes: values,
    tombstones: [7],
  });
  const refused = refusedOf(await read(text));
  for (const index of values.keys())
    expect(refused.some((each) => each.startsWith(`notes[${index}]`))).toBe(true);
  expect(refused.at(-1)).toBe('tombstones[0] wrong-type');
});

test('a note twice is refused, and a highlight of two notes', async () => {
  const note = await makeNote({ marks: [{ id: '00000000-0000-4000-8000-00000000000a' }] });
  const other = await makeNote({
    article: { address: 'https://a.vn/b' },
    marks: [{ id: '00000000-0000-4000-8000-00000000000a' }],
  });
  const text = JSON.stringify({
    format: 'thoang-backup',
    schema: 2,
    exportedAt: at,
    notes: [note, note, other],
    tombstones: [gone, gone],
  });
  expect(refusedOf(await read(text))).toEqual([
    'notes[1].id duplicate',
    'notes[2].marks duplicate',
    'tombstones[1] duplicate',
  ]);
});

test('the list of what is refused has an end', async () => {
  const text = JSON.stringify({
    format: 'thoang-backup',
    schema: 2,
    exportedAt: at,
    notes: Array.from({ length: 50_000 }, () => 1),
    tombstones: [],
  });
  expect(refusedOf(await read(text))).toHaveLength(200);
});

test('a count of highlights is worked out, not believed', async () => {
  const reading = await changed((note) => {
    note.highlights = 99;
  });
  expect(reading.kind === 'backup' && reading.backup.notes.map(({ highlights }) => highlights)).toEqual([
    0, 1,
  ]);
});

test('a digest is of the text in NFC, so that decomposed letters pass', async () => {
  const title = 'Tổng kết'.normalize('NFD');
  const note = await makeNote({ article: { title } });
  expect(note.versions[0]?.digest).toBe(
    await sha256(proofText({ title: title.normalize('NFC'), text: note.versions[0]?.article.text ?? '' })),
  );
  expect(refusedOf(await read(writeBackup([note], [], at)))).toEqual([]);
});

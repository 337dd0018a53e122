import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Rooms in the order in which they may know one another: each only those before it. */
const layers = [
  'utils/build',
  'utils/portals',
  'utils/rules',
  'utils/article',
  'utils/summary',
  'utils/documents',
  'utils/citation',
  'utils/speech',
  'utils/notes',
  'utils/settings',
  'utils/messages',
  'components',
  'entrypoints',
];

const files = ['utils', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const layerOf = (file: string) => layers.findIndex((layer) => file.startsWith(`${layer}/`));
const importsOf = (file: string) =>
  [...read(file).matchAll(/from '([^']+)'/g)].map((match) => match[1] ?? '');

test('every file lives in a room', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
});

test('a room imports only from itself and from the rooms before it', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('@/') && layerOf(`${name.slice(2)}/`) > layerOf(file))
      .map((name) => `${file} → ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('rooms are named from the root and neighbours from the room, never upwards', () => {
  const upwards = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('../') && !name.startsWith('../public/_locales/'))
      .map((name) => `${file} → ${name}`),
  );
  expect(upwards).toEqual([]);
});

test('only entrypoints, messages and the interface know that they live in an extension', () => {
  const knows = /from 'wxt\/|\bchrome\.|\bbrowser\.(?!html)/;
  const allowed =
    /^(?:entrypoints\/|utils\/messages\/|components\/(?:strings|citationChoice|useSettings)\.ts$)/;
  expect(files.filter((file) => knows.test(read(file)) && !allowed.test(file))).toEqual([]);
});

test('only the notes room knows the database library', () => {
  const users = files.filter((file) => importsOf(file).includes('dexie'));
  expect(users.filter((file) => !file.startsWith('utils/notes/'))).toEqual([]);
});

test('HTML is set in one place, and that place sanitizes', () => {
  const sets =
    /innerHTML\s*=|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|setHTML|createContextualFragment|srcdoc/;
  expect(files.filter((file) => sets.test(read(file)))).toEqual([]);
  const takesNodes = files.filter((file) => read(file).includes('sanitizeToFragment('));
  // What these two make goes to the clipboard or into a file, and is shown nowhere.
  expect(takesNodes.sort()).toEqual([
    'components/ArticleBody.tsx',
    'components/officeHtml.ts',
    'components/storyNodes.ts',
    'utils/article/sanitize.ts',
  ]);
});

test('rooms of pure functions read no clock', () => {
  const clock = /Date\.now\(\)|new Date\(\)|performance\.now\(\)/;
  const pure = files.filter((file) => /^utils\/(?!messages)/.test(file));
  expect(pure.filter((file) => clock.test(read(file)))).toEqual([]);
});

test('every string of the interface is there in both languages, and every string is used', () => {
  const names = (language: string) =>
    Object.keys(JSON.parse(read(`public/_locales/${language}/messages.json`)) as object);
  expect(names('en')).toEqual(names('vi'));
  const code = `${files.map(read).join('\n')}${read('wxt.config.ts')}`;
  expect(
    names('vi').filter((name) => !code.includes(`'${name}'`) && !code.includes(`__MSG_${name}__`)),
  ).toEqual([]);
});

test('every family of portals has its example among the test pages', () => {
  const rules = files.filter(
    (file) => file.startsWith('utils/portals/') && read(file).includes(': Portal = {'),
  );
  const examples = rules.map((file) => /example: '([^']+)'/.exec(read(file))?.[1] ?? '');
  expect(rules.length).toBeGreaterThan(10);
  expect(examples.filter((name) => !existsSync(join(root, 'test/pages', name, 'expected.json')))).toEqual([]);
});

test('files stay small enough to be one thing', () => {
  const long = files.filter((file) => read(file).split('\n').length > 320);
  expect(long.map((file) => relative('.', file))).toEqual([]);
});

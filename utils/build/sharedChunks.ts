import type { Entrypoint } from 'wxt';
import type { InlineConfig, Rolldown } from 'vite';

/** Entry points in the groups that are each built in one go. */
type Groups = (Entrypoint | Entrypoint[])[];

/** Has a script built together with the pages, as a module that shares its chunks with them. */
export function joinPages(groups: Groups, name: string): void {
  const at = groups.findIndex((group) => !Array.isArray(group) && group.name === name);
  const pages = groups.find((group) => Array.isArray(group) && group.some(({ type }) => type === 'popup'));
  const [script] = at < 0 || !Array.isArray(pages) ? [] : groups.splice(at, 1);
  if (script && !Array.isArray(script) && Array.isArray(pages)) pages.push(script);
}

type ImportersOf = (id: string) => readonly string[];

/** What is built together, by its folder or file in `entrypoints`, that cannot do without a module from the start. */
export function startsNeeding(id: string, importersOf: ImportersOf): Set<string> {
  const names = new Set<string>();
  const seen = new Set([id]);
  for (const module of seen) {
    const name = /\/entrypoints\/(\w+)(?:\/(?:main\.tsx|index\.(?:ts|html))|\.ts)$/.exec(module)?.[1];
    if (name) names.add(name);
    for (const importer of importersOf(module)) seen.add(importer);
  }
  return names;
}

/**
 * Which file the reader shares a module in with others. A file costs more to ask for than most of them hold: what stands
 * in many small ones is on screen later.
 * @returns undefined for what the reader does not need from the start, or shares with nobody.
 */
export function fileOfReader(id: string, importersOf: ImportersOf): string | undefined {
  const starts = startsNeeding(id, importersOf);
  if (!starts.has('reader') || starts.size < 2) return undefined;
  // A worker has neither a document nor the extension's own functions.
  if (starts.has('search')) return 'schemas';
  if (starts.has('background')) return 'messages';
  return starts.has('settings') || starts.has('welcome') ? 'page' : 'story';
}

/**
 * What goes together. Libraries and rules that the background and the search worker share with the pages stand in chunks
 * of their own, which need no document; the small kinds of export in one.
 */
const groups: Rolldown.CodeSplittingGroup[] = [
  { name: 'dexie', test: /\/node_modules\/dexie\// },
  { name: 'documents', test: /\/utils\/documents\// },
  { name: 'exports', test: /\/utils\/notes\/export\/(?!docx|format|words)|\/node_modules\/fflate\// },
  {
    name: (id, modules) => fileOfReader(id, (other) => modules.getModuleInfo(other)?.importers ?? []),
  },
];

/** Names the chunks that are shared by what is built together. */
export function nameSharedChunks(config: InlineConfig): void {
  config.build ??= {};
  config.build.rollupOptions ??= {};
  const { output } = config.build.rollupOptions;
  if (Array.isArray(output)) return;
  config.build.rollupOptions.output = {
    ...output,
    codeSplitting: { groups, includeDependenciesRecursively: false },
  };
}

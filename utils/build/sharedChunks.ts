import type { Entrypoint } from 'wxt';
import type { InlineConfig } from 'vite';

/** Entry points in the groups that are each built in one go. */
type Groups = (Entrypoint | Entrypoint[])[];

/** Has a script built together with the pages, as a module that shares its chunks with them. */
export function joinPages(groups: Groups, name: string): void {
  const at = groups.findIndex((group) => !Array.isArray(group) && group.name === name);
  const pages = groups.find((group) => Array.isArray(group) && group.some(({ type }) => type === 'popup'));
  const [script] = at < 0 || !Array.isArray(pages) ? [] : groups.splice(at, 1);
  if (script && !Array.isArray(script) && Array.isArray(pages)) pages.push(script);
}

/**
 * What goes together. Libraries and rules that the background and the search worker share with the pages stand in chunks
 * of their own, which need no document; the small kinds of export in one, since a file costs more than they do.
 */
const groups = [
  { name: 'dexie', test: /\/node_modules\/dexie\// },
  { name: 'valibot', test: /\/node_modules\/valibot\// },
  { name: 'documents', test: /\/utils\/documents\// },
  { name: 'exports', test: /\/utils\/notes\/export\/(?!docx|format|words)|\/node_modules\/fflate\// },
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

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

/** Libraries that the background and the search worker share with the pages: in chunks that need no document. */
const withoutDocument = ['dexie', 'valibot'];

/** Keeps what runs without a document in chunks of its own: otherwise it is joined with what looks for one. */
export function nameSharedChunks(config: InlineConfig): void {
  config.build ??= {};
  config.build.rollupOptions ??= {};
  const { output } = config.build.rollupOptions;
  if (Array.isArray(output)) return;
  config.build.rollupOptions.output = {
    ...output,
    codeSplitting: {
      groups: withoutDocument.map((name) => ({ name, test: new RegExp(`/node_modules/${name}/`) })),
    },
  };
}

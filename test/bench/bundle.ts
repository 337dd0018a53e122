import { fileURLToPath } from 'node:url';

import { build } from 'vite';

import { letterClasses } from '../../utils/build/letterClasses';

export const repository = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

/** One TypeScript entry and all it imports as a single classic script, to be evaluated in a page's isolated world. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    root: repository,
    configFile: false,
    plugins: [letterClasses()],
    logLevel: 'error',
    resolve: { alias: { '@': repository } },
    // Library builds leave this to whoever bundles them; a page has no `process`.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name: 'thoangBundle' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`nothing was built from ${entry}`);
  return output.output[0].code;
}

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

import { letterClasses } from './utils/build/letterClasses';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
const resolve = { alias: { '@': root } };
/** A browser each is all that cores carry without tests waiting for one another. */
const maxWorkers = Math.max(2, availableParallelism());
// What is tested is what is built.
const plugins = [letterClasses()];

export default defineConfig({
  resolve,
  test: {
    reporters: ['default', './test/closingLine.ts'],
    projects: [
      {
        resolve,
        plugins,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts', 'test/house/**/*.test.ts'],
          exclude: ['article', 'notes'].map((room) => `test/unit/${room}/**`),
          // Pure functions need no process of their own: loading everything anew for each file took longer than all tests.
          isolate: false,
          maxWorkers,
        },
      },
      // These put a page's own names, or a database, into the world.
      {
        resolve,
        plugins,
        test: {
          name: 'unit-world',
          maxWorkers,
          testTimeout: 60_000,
          include: [
            ...['article', 'notes'].map((room) => `test/unit/${room}/**/*.test.ts`),
            'test/security/patterns.test.ts',
          ],
        },
      },
      {
        resolve,
        plugins,
        test: {
          name: 'browsers',
          include: ['browsers', 'corpus', 'e2e', 'security'].map((room) => `test/${room}/**/*.test.ts`),
          exclude: ['test/security/patterns.test.ts'],
          globalSetup: ['test/e2e/build.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Each file has browsers of its own; what drives them need not be loaded anew.
          isolate: false,
          maxWorkers,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

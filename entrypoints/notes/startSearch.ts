import { browser } from 'wxt/browser';

import type { NoteHead } from '@/utils/notes/note';
import type { Found } from '@/utils/notes/search/noteIndex';
import type { SearchAnswer, SearchRequest } from '@/utils/notes/search/serve';

/** How many notes a query may find. */
const MOST = 10_000;

interface Policies {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => string;
  };
}

/** Where scripts are refused unless a policy of ours named them, our own worker is named by one. */
function addressOfWorker(): string {
  const address = browser.runtime.getURL('/search.js');
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  return (
    policies?.createPolicy('thoang-search', { createScriptURL: () => address }).createScriptURL('') ?? address
  );
}

export interface Search {
  /** Takes in what changed in the library. */
  refresh: (heads: readonly NoteHead[]) => void;
  /**
   * Best first.
   * @throws SearchFailed
   */
  find: (query: string) => Promise<Found[]>;
  stop: () => void;
}

/** The worker did not start, or broke off. */
export class SearchFailed extends Error {
  override name = 'SearchFailed';
}

/** Starts the worker that searches. */
export function startSearch(): Search {
  const worker = new Worker(addressOfWorker(), { type: 'module' });
  const waiting = new Map<number, { resolve: (found: Found[]) => void; reject: (error: Error) => void }>();
  let hasFailed = false;
  let last = 0;
  worker.onmessage = ({ data: { number, found } }: MessageEvent<SearchAnswer>) => {
    waiting.get(number)?.resolve(found);
    waiting.delete(number);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    hasFailed = true;
    for (const one of waiting.values()) one.reject(new SearchFailed());
    waiting.clear();
  };
  const ask = (request: SearchRequest): void => worker.postMessage(request);
  return {
    refresh: (heads) =>
      ask({ kind: 'refresh', revisions: heads.map(({ id, revision }) => [id, revision] as const) }),
    find: (query) =>
      new Promise((resolve, reject) => {
        if (hasFailed) return reject(new SearchFailed());
        last += 1;
        waiting.set(last, { resolve, reject });
        ask({ kind: 'find', number: last, query, limit: MOST });
      }),
    stop: () => worker.terminate(),
  };
}

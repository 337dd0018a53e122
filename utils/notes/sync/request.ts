import { databaseAddress, isAllowedAddress } from './address';
import { SyncFailed } from './failure';

/** A CouchDB database, and who asks for it. */
export interface SyncServer {
  /** The database's own address: `https://couch.example.org/library`. */
  address: string;
  user?: string;
  password?: string;
}

/** What came back: the status and the JSON of the body. */
export interface Reply {
  status: number;
  body: unknown;
}

/**
 * One request below the database's address (`path` is empty or begins with a slash).
 * @throws SyncFailed for what every request fails by in the same way; other statuses are the caller's.
 */
export type Send = (method: 'GET' | 'PUT' | 'POST', path: string, body?: unknown) => Promise<Reply>;

/** A batch that answers with more than this would be held in memory whole. */
export const largestReply = 64 * 1024 * 1024;
/** Milliseconds after which a server that says nothing counts as gone. */
const patience = 120_000;

/** Binds requests to one database. Nothing but the header says who asks; no cookie is sent or kept. */
export function sender(server: SyncServer, fetch: typeof globalThis.fetch, signal?: AbortSignal): Send {
  if (!isAllowedAddress(server.address)) throw new SyncFailed('unreachable', 'address not allowed');
  const base = databaseAddress(server.address);
  const headers = new Headers({ accept: 'application/json' });
  if (server.user !== undefined) headers.set('authorization', basic(server.user, server.password ?? ''));

  return async (method, path, body) => {
    const limit = AbortSignal.timeout(patience);
    const sent = new Headers(headers);
    if (body !== undefined) sent.set('content-type', 'application/json');
    try {
      signal?.throwIfAborted();
      const response = await fetch(`${base}${path}`, {
        method,
        headers: sent,
        ...(body !== undefined && { body: JSON.stringify(body) }),
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      });
      refuseStatus(response);
      return { status: response.status, body: await readJson(response) };
    } catch (error) {
      if (error instanceof SyncFailed) throw error;
      throw new SyncFailed(signal?.aborted ? 'cancelled' : 'unreachable', undefined, { cause: error });
    }
  };
}

function basic(user: string, password: string): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

function refuseStatus({ status }: Response): void {
  if (status === 401) throw new SyncFailed('unauthorized');
  if (status === 403) throw new SyncFailed('forbidden');
  // PouchDB answers a document it cannot take with 500 and JSON; a gateway's 502 to 504 have nobody behind them.
  if (status === 429 || status > 500) throw new SyncFailed('server-error', `status ${status}`);
}

/** Reads no more than `largestReply` bytes, whatever the headers promise; decodes nothing before it is known to be whole. */
async function readJson(response: Response): Promise<unknown> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  const promised = Number(response.headers.get('content-length') ?? 0);
  let size = 0;
  while (reader) {
    if (Math.max(size, promised) > largestReply) {
      await reader.cancel();
      throw new SyncFailed('too-large', `more than ${largestReply} bytes`);
    }
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    parts.push(value);
  }
  const decoder = new TextDecoder();
  const text = parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
  try {
    return JSON.parse(text);
  } catch (error) {
    // A proxy in the way refuses big requests with a page of its own.
    if (response.status === 413) return undefined;
    const reason = response.status === 500 ? 'server-error' : 'not-couchdb';
    throw new SyncFailed(reason, `no JSON, status ${response.status}`, { cause: error });
  }
}

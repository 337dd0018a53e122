import 'fake-indexeddb/auto';

import { expect, test, vi } from 'vitest';

import { SyncFailed } from '@/utils/notes/sync/failure';
import { syncLibrary } from '@/utils/notes/sync/syncLibrary';
import { startCouch, startStub } from './couchServer';
import { article, contents, day, openLibrary, options, save, serverContents, syncWith } from './library';

// Whole servers on a machine that has other things to do.
vi.setConfig({ testTimeout: 30_000 });

const login = { user: 'lan', password: 'bí mật' };

test('a user is let in by the header alone; a wrong password is told apart', async () => {
  const server = await startCouch(`${login.user}:${login.password}`);
  const db = await openLibrary();
  await save(db, article('cau-re'), day(1));
  const requests: { url: string; init: RequestInit | undefined }[] = [];
  const spy: typeof fetch = (input, init) => {
    requests.push({ url: String(input), init });
    return fetch(input, init);
  };
  const good = await syncLibrary(db, { address: server.address, ...login }, { ...options, fetch: spy });
  expect(good.pushed).toBe(2);
  expect(requests.every(({ url }) => !url.includes('@') && !url.includes('lan'))).toBe(true);
  for (const { init } of requests) {
    expect(init).toMatchObject({ credentials: 'omit', cache: 'no-store', redirect: 'error' });
  }
  for (const wrong of [{}, { user: 'lan' }, { ...login, password: 'x' }]) {
    await expect(syncLibrary(db, { address: server.address, ...wrong }, options)).rejects.toMatchObject({
      name: 'SyncFailed',
      reason: 'unauthorized',
    });
  }
  await server.stop();
});

const page = { 'content-type': 'text/html' };
test.each([
  ['an HTML page', { status: 200, headers: page, body: '<h1>Xin chào</h1>' }, 'not-couchdb'],
  ['an HTML page for not found', { status: 404, headers: page, body: '<h1>404</h1>' }, 'not-couchdb'],
  ['another JSON service', { status: 200, body: '{"ok":true}' }, 'not-couchdb'],
  ['a list', { status: 200, body: '[]' }, 'not-couchdb'],
  ['nothing', { status: 204, body: '' }, 'not-couchdb'],
  ['forbidden', { status: 403, body: '{"error":"forbidden"}' }, 'forbidden'],
  ['a broken server', { status: 500, body: '{"error":"x"}' }, 'server-error'],
  ['a broken gateway', { status: 502, headers: page, body: '<h1>Bad gateway</h1>' }, 'server-error'],
  [
    'a redirect',
    { status: 302, headers: { location: 'http://127.0.0.1:1/library' }, body: '' },
    'unreachable',
  ],
  ['more than fits', { status: 200, body: Buffer.alloc(65 * 1024 * 1024, ' ') }, 'too-large'],
] as const)('%s ends the sync and says why', async (_, answer, reason) => {
  const stub = await startStub(() => answer);
  const db = await openLibrary();
  const failed = syncLibrary(db, { address: stub.address }, options);
  await expect(failed).rejects.toBeInstanceOf(SyncFailed);
  await expect(failed).rejects.toMatchObject({ reason });
  stub.stop();
});

test('a server that is not there, and an address that is not allowed, are unreachable', async () => {
  const db = await openLibrary();
  const server = await startCouch();
  await server.stop();
  await expect(syncWith(db, server)).rejects.toMatchObject({ reason: 'unreachable' });
  const asked: string[] = [];
  const spy: typeof fetch = async (input) => {
    asked.push(String(input));
    return new Response();
  };
  const plain = { address: 'http://example.org/library' };
  await expect(syncLibrary(db, plain, { ...options, fetch: spy })).rejects.toMatchObject({
    reason: 'unreachable',
  });
  expect(asked).toEqual([]);
});

test('a sync can be called off before and in the middle, and goes on afterwards', async () => {
  const server = await startCouch();
  const [a, b] = [await openLibrary(), await openLibrary()];
  for (let number = 0; number < 120; number += 1) await save(a, article(`bai-${number}`), day(1));
  const early = AbortSignal.abort();
  await expect(syncWith(a, server, { signal: early })).rejects.toMatchObject({ reason: 'cancelled' });
  expect(server.requests).toEqual([]);
  for (const [db, phase] of [
    [a, 'push'],
    [b, 'pull'],
  ] as const) {
    const control = new AbortController();
    const stopped = syncWith(db, server, {
      signal: control.signal,
      onProgress: (progress) => progress.phase === phase && control.abort(),
    });
    await expect(stopped).rejects.toMatchObject({ reason: 'cancelled' });
    await syncWith(db, server);
  }
  expect(await contents(b)).toEqual(await contents(a));
  expect((await serverContents(server)).notes).toHaveLength(120);
  await server.stop();
});

test('a database that cannot be written is told as storage, and keeps its place', async () => {
  const server = await startCouch();
  const [a, b] = [await openLibrary(), await openLibrary()];
  await save(a, article('cau-re'), day(1));
  await syncWith(a, server);
  const failing = () => {
    throw new DOMException('quota', 'QuotaExceededError');
  };
  b.versions.hook('creating', failing);
  await expect(syncWith(b, server)).rejects.toMatchObject({ reason: 'storage' });
  b.versions.hook('creating').unsubscribe(failing);
  await syncWith(b, server);
  expect(await contents(b)).toEqual(await contents(a));
  await server.stop();
});

test('a feed of changes that never moves on is left', async () => {
  const stub = await startStub((path) => {
    if (path.includes('_local')) return { status: 200, body: '{"uuid":"x"}' };
    if (path.includes('_changes')) {
      return { status: 200, body: '{"results":[{"id":"x","seq":0,"changes":[]}],"last_seq":0}' };
    }
    return { status: 200, body: '{"db_name":"library","update_seq":0}' };
  });
  const db = await openLibrary();
  await expect(syncLibrary(db, { address: stub.address }, options)).rejects.toMatchObject({
    reason: 'server-error',
  });
  stub.stop();
});

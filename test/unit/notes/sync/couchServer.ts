import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { createServer } from 'node:http';
import { createRequire } from 'node:module';

// Neither package has types; these are the parts used.
type Handler = (request: unknown, response: unknown, next?: () => void) => void;
interface PouchDatabase {
  destroy(): Promise<void>;
}
interface Pouch {
  new (name: string): PouchDatabase;
  plugin(adapter: unknown): void;
  defaults(options: object): Pouch;
  setMaxListeners(count: number): void;
}
interface App extends Handler {
  use(handler: Handler): void;
}
const load = createRequire(import.meta.url);
const PouchDB = load('pouchdb-core') as Pouch;
PouchDB.plugin(load('pouchdb-adapter-memory'));
const express = load('express') as () => App;
const couch = load('express-pouchdb') as (pouch: Pouch, options: object) => Handler;

let started = 0;

/** A CouchDB of one test: in memory, on a port of its own, and able to go away and come back. */
export interface CouchServer {
  /** Of a database that does not exist yet. */
  address: string;
  /** Requests it has answered, by method and path. */
  requests: string[];
  /** Called before each request is answered. */
  before: (path: string) => Promise<void> | void;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** A request past the extension, as another program would make it. */
  ask(method: string, path: string, body?: unknown): Promise<unknown>;
}

/** @param login The one user it lets in, as `name:password`; without it everybody. */
export async function startCouch(login?: string): Promise<CouchServer> {
  const app = express();
  started += 1;
  // Databases in memory are shared by name across a process.
  const pouch = PouchDB.defaults({ adapter: 'memory', prefix: `server-${process.pid}-${started}-` });
  // It listens to every database it opens.
  pouch.setMaxListeners(0);
  app.use(couch(pouch, { mode: 'minimumForPouchDB' }));
  const authorization = login && `Basic ${Buffer.from(login).toString('base64')}`;

  let server: Server;
  let port = 0;
  const self: CouchServer = {
    address: '',
    requests: [],
    before: () => {},
    start: () =>
      new Promise((resolve) => {
        server = createServer(async (request, response) => {
          if (authorization && request.headers.authorization !== authorization) {
            response.writeHead(401, { 'content-type': 'application/json' });
            response.end('{"error":"unauthorized","reason":"Name or password is incorrect."}');
            return;
          }
          await self.before(request.url ?? '');
          self.requests.push(`${request.method} ${request.url}`);
          app(request, response);
        });
        server.listen(port, '127.0.0.1', () => {
          port = (server.address() as AddressInfo).port;
          self.address = `http://127.0.0.1:${port}/library`;
          resolve();
        });
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    ask: async (method, path, body) => {
      const response = await fetch(`${self.address}${path}`, {
        method,
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...(authorization && { authorization }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return response.json();
    },
  };
  await self.start();
  return self;
}

/** A server that says the same to everybody. */
export async function startStub(
  answer: (path: string) => { status: number; headers?: Record<string, string>; body: string | Buffer },
): Promise<{ address: string; stop: () => void }> {
  const server = createServer((request, response) => {
    const { status, headers, body } = answer(request.url ?? '');
    response.writeHead(status, headers ?? { 'content-type': 'application/json' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/library`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

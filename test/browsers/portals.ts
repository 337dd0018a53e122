import { readFileSync } from 'node:fs';
import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/** One answer of a test portal. Without headers it is an HTML page in UTF-8, without a status 200. */
export interface PortalPage {
  body: string | Uint8Array;
  headers?: Record<string, string>;
  status?: number;
}

/** Full addresses, query included, fragment left out. A plain string is the body of an HTML page. */
export type PortalPages = Record<string, string | PortalPage | ((address: string) => PortalPage)>;

export interface PortalRequest {
  address: string;
  status: number;
  /** Left out where the browser named none. */
  referrer?: string;
}

export interface Portals {
  /** Everything any browser asked for, in order, the browser's own errands included. */
  readonly requests: readonly PortalRequest[];
  readonly port: number;
  /** Adds pages, or replaces those with the same address. */
  add(pages: PortalPages): void;
  close(): Promise<void>;
}

/** The first byte of a TLS handshake; no HTTP method starts with it. */
const handshake = 0x16;

/** Browsers ask for an icon of their own accord, and complain in the console when there is none. */
const noIcon: PortalPage = { status: 204, body: '' };
const notFound: PortalPage = { status: 404, body: 'No such page in this test.' };

function addressOf(request: IncomingMessage): string {
  const scheme = request.socket instanceof TLSSocket ? 'https' : 'http';
  // As a proxy we are asked for the full address, as a server for the path only.
  return new URL(request.url ?? '/', `${scheme}://${request.headers.host}`).href;
}

/**
 * Serves pages under any host name, over http and https, from one port of this machine. The same port is
 * an HTTP proxy, because Chromium can map host names to an address and Firefox cannot. Nothing is ever
 * passed on: an address without a page is answered with 404.
 */
export async function startPortals(pages: PortalPages = {}): Promise<Portals> {
  const known = new Map<string, PortalPages[string]>();
  const requests: PortalRequest[] = [];
  const sockets = new Set<Socket>();

  function add(more: PortalPages) {
    for (const [address, page] of Object.entries(more)) known.set(new URL(address).href, page);
  }

  function answer(request: IncomingMessage, response: ServerResponse) {
    const address = addressOf(request);
    const page = known.get(address) ?? (request.url?.endsWith('/favicon.ico') ? noIcon : notFound);
    const given = typeof page === 'function' ? page(address) : page;
    const { body, headers = {}, status = 200 } = typeof given === 'string' ? { body: given } : given;
    const { referer: referrer } = request.headers;
    requests.push({ address, status, ...(referrer !== undefined && { referrer }) });
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  }

  const certificate = readFileSync(new URL('portals.pem', import.meta.url));
  const secure = createSecureServer({ key: certificate, cert: certificate }, answer);
  const plain = createPlainServer(answer);

  // One port for both: Chromium's mapping rules name a port but cannot tell http from https.
  function welcome(socket: Socket) {
    socket.once('readable', () => {
      const first: Buffer | null = socket.read(1);
      if (!first) return socket.destroy();
      socket.unshift(first);
      return (first[0] === handshake ? secure : plain).emit('connection', socket);
    });
  }

  plain.on('connect', (_request, socket: Socket) => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    welcome(socket);
  });

  const door = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A browser that is killed resets its connections; that is no failure of the test.
    socket.on('error', () => socket.destroy());
    welcome(socket);
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  add(pages);

  return {
    requests,
    port: (door.address() as AddressInfo).port,
    add,
    close: () =>
      new Promise((resolve) => {
        door.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

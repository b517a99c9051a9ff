import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { clientAddressOf, type Network, type RequestSource } from './client-address.ts';

/** Why no port could be opened, in one sentence for the operator. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

export interface Listening {
  /** `http://127.0.0.1:4400` */
  readonly url: string;
  /** Takes no more requests, and resolves when those under way are answered. */
  close(): Promise<void>;
}

/** How long requests under way may still take once the server is told to stop. */
const GRACE_MS = 5_000;

export interface ListenOptions {
  readonly port: number;
  readonly hostname: string;
  /** Whose `X-Forwarded-For` is believed. */
  readonly trustedProxies?: readonly Network[] | undefined;
}

export async function listen(
  fetch: (request: Request, source: RequestSource) => Response | Promise<Response>,
  { port, hostname, trustedProxies = [] }: ListenOptions,
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch(request, { incoming }) {
      const forwardedFor = request.headers.get('x-forwarded-for');
      const { remoteAddress } = incoming.socket;
      return fetch(request, { clientAddress: clientAddressOf(remoteAddress, forwardedFor, trustedProxies) });
    },
    overrideGlobalObjects: true,
  }) as Server;
  // A stream of records may take hours. That each body keeps coming is held where it is read.
  server.requestTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new ListenError(explain(error, port, hostname), { cause: error })),
    );
    server.listen(port, hostname, resolve);
  });
  const address = server.address() as AddressInfo;
  const host = hostname.includes(':') ? `[${hostname}]` : hostname;
  return { url: `http://${host}:${address.port}`, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function explain(error: NodeJS.ErrnoException, port: number, hostname: string): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `port ${port} on ${hostname} is in use; stop what uses it, or set PORT.`;
    case 'EACCES':
      return `port ${port} may not be opened by this user; set PORT to 1024 or higher.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return 'HOST is not an address of this machine.';
    default:
      return `port ${port} on ${hostname} cannot be opened (${error.code ?? error.name}).`;
  }
}

import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** What a path does; `rest` is what follows it in the address. */
type Behaviour = (response: ServerResponse, rest: string, request: IncomingMessage) => void;

const MIB = 1024 * 1024;

const BEHAVIOURS: Record<string, Behaviour> = {
  text: (response, rest) => response.end(rest),
  echo: (response, _rest, request) => {
    const head = { method: request.method, url: request.url, headers: request.headers };
    request.setEncoding('utf8');
    let body = '';
    request
      .on('data', (chunk: string) => (body += chunk))
      .on('end', () => response.end(JSON.stringify({ ...head, body })));
  },
  status: (response, rest) => response.writeHead(Number(rest)).end('nothing here'),
  silent: () => undefined,
  drips: (response) => {
    const timer = setInterval(() => response.write('.'), 20);
    response.on('close', () => clearInterval(timer));
  },
  endless: (response) => {
    const chunk = Buffer.alloc(64 * 1024);
    const go = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', go);
    go();
  },
  cut: (response) => {
    response.writeHead(200, { 'Content-Length': '1000' });
    response.write('half', () => response.destroy());
  },
  chunk: (response) => {
    response.writeHead(200, { 'Transfer-Encoding': 'chunked' });
    response.write('half', () => response.destroy());
  },
  longer: raw('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfour and more'),
  claims: raw('HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n'),
  twice: raw('HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nfour'),
  garbage: raw('\u0000\u0001 this is no HTTP\r\n\r\n'),
  switches: raw('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
  headers: raw(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(MIB)}\r\n\r\n`),
  closes: (response) => response.destroy(),
  bomb: (response) => {
    response.writeHead(200, { 'Content-Encoding': 'gzip' });
    response.end(gzipSync(Buffer.alloc(100 * MIB)));
  },
  loop: (response, _rest, request) => response.writeHead(302, { Location: request.url! }).end(),
  hops: (response, rest) => {
    const left = Number(rest);
    if (left === 0) response.end('arrived');
    else response.writeHead(307, { Location: `/hops/${left - 1}` }).end();
  },
  to: (response, rest) => response.writeHead(302, { Location: decodeURIComponent(rest) }).end(),
};

export interface HostileServer {
  readonly port: number;
  /** What was asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** A server at 127.0.0.1 that does what the first part of the path says. */
export async function openHostileServer(
  tls?: { cert: string; key: string },
  more: Record<string, Behaviour> = {},
): Promise<HostileServer> {
  const asked: string[] = [];
  const behaviours: Record<string, Behaviour> = { ...BEHAVIOURS, ...more };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    asked.push(request.url!);
    const [, name = '', rest = ''] = /^\/([^/]*)\/?(.*)$/s.exec(request.url!)!;
    behaviours[name]!(response, rest, request);
  };
  const server = tls === undefined ? createHttp(answer) : createHttps(tls, answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

/** Writes bytes to the connection itself, and ends it. */
function raw(text: string): Behaviour {
  return (response) => response.socket!.end(text);
}

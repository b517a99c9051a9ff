import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Duplex } from 'node:stream';
import type { Saldo } from '@saldo/sdk';
import type { MadePolicy, Policy } from './host.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** As the guide for embedding has it. */
function policyText(policy: MadePolicy, nonce: string): string {
  const inline = policy.inline === undefined ? '' : ` '${policy.inline}'`;
  const script = inline + (policy.nonce ? ` 'nonce-${nonce}' 'strict-dynamic'` : '');
  return [
    `default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'${script}`,
    `require-trusted-types-for 'script'; trusted-types lit-html saldo-pdf-worker ${policy.trustedTypes}`,
  ].join('; ');
}

export interface FrontOptions {
  /** A folder of static files, or the address of another server. */
  readonly pages: { readonly folder: string } | { readonly upstream: string };
  /** The contract server, on whose paths of `/v1/` the page calls as on its own. */
  readonly saldoUrl: string;
  readonly saldo: Saldo;
  readonly partner: string;
  /** Absent: the strict one. */
  readonly policy: Policy | undefined;
}

export interface Front extends AsyncDisposable {
  readonly url: string;
}

/** A host's web server: its pages, its back end that mints sessions at `/session` and, as guides have it, at `/saldo/session`, and the contract server under one address. */
export async function openFront(options: FrontOptions): Promise<Front> {
  const { pages, saldoUrl, policy = { trustedTypes: '' } } = options;
  let url = '';
  const server = createServer((asked, answer) => {
    const { pathname } = new URL(asked.url!, 'http://host.example');
    if (policy !== 'off') {
      const text = 'text' in policy ? policy.text : policyText(policy, randomBytes(16).toString('base64'));
      answer.setHeader('Content-Security-Policy', text);
      asked.headers['content-security-policy'] = text;
    }
    if (pathname === '/session' || pathname === '/saldo/session') void mint(options, url, answer);
    else if (pathname.startsWith('/v1/')) pass(asked, answer, saldoUrl);
    else if ('upstream' in pages) pass(asked, answer, pages.upstream);
    else void serveFile(join(pages.folder, decodeURIComponent(pathname)), answer);
  });
  // By which development servers tell the page to load again.
  if ('upstream' in pages) server.on('upgrade', (asked, socket) => passSocket(asked, socket, pages.upstream));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function mint({ saldo, partner }: FrontOptions, origin: string, answer: ServerResponse): Promise<void> {
  try {
    const session = await saldo.sessions.create({ partner: { externalId: partner }, allowOrigins: [origin] });
    answer.setHeader('Content-Type', 'application/json').end(JSON.stringify(session));
  } catch (error) {
    answer.writeHead(500).end(String(error));
  }
}

function pass(asked: IncomingMessage, answer: ServerResponse, to: string): void {
  const { host } = new URL(to);
  const sent = request(
    `${to}${asked.url}`,
    { method: asked.method, headers: { ...asked.headers, host } },
    (got) => {
      answer.writeHead(got.statusCode!, got.headers);
      got.pipe(answer);
    },
  );
  sent.on('error', () => answer.destroy());
  answer.on('close', () => sent.destroy());
  asked.pipe(sent);
}

function passSocket(asked: IncomingMessage, socket: Duplex, to: string): void {
  const { hostname, port } = new URL(to);
  const upstream = connect(Number(port), hostname, () => {
    const headers = Object.entries({ ...asked.headers, host: `${hostname}:${port}` });
    const lines = headers.map(([name, value]) => `${name}: ${String(value)}\r\n`).join('');
    upstream.write(`GET ${asked.url} HTTP/1.1\r\n${lines}\r\n`);
    upstream.pipe(socket).pipe(upstream);
  });
  upstream.on('error', () => socket.destroy());
  socket.on('error', () => upstream.destroy());
}

async function serveFile(path: string, answer: ServerResponse): Promise<void> {
  const file = path.endsWith('/') ? join(path, 'index.html') : path;
  try {
    const bytes = await readFile(file);
    answer.setHeader('Content-Type', mediaTypes[extname(file)] ?? 'application/octet-stream').end(bytes);
  } catch {
    answer.writeHead(404).end();
  }
}

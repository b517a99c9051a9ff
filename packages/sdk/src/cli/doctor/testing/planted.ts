import { crc32 } from 'node:zlib';
import contract from '../../../generated/contract.json' with { type: 'json' };
import { httpServer, type HttpServer } from '../../../testing/http-server.ts';
import { allChecks } from '../all-checks.ts';
import { Examination, type Installation } from '../examination.ts';
import { examine } from '../examine.ts';

/** What a server is asked. */
export interface Asked {
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  readonly token: string | undefined;
  readonly origin: string | undefined;
}

/** What it answers; a body that is no text goes as JSON. */
export interface Told {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Answers in the place of the healthy server; `undefined` lets that one answer. */
export type Planted = (asked: Asked) => Told | undefined;

/** A key as servers make them, of nobody. */
export const goodKey = withSum(`saldo_sk_${'A'.repeat(65)}`);
export const goodToken = withSum(`saldo_es_${'B'.repeat(65)}`);

/** A Saldo server, as far as the doctor asks it, for one key and one session that `origin` may use. */
export function saldoServer(origin: string, planted: Planted = () => undefined): Promise<HttpServer> {
  return server((asked) => planted(asked) ?? healthy(asked, origin));
}

/** A host: its back end at `/saldo/session`, its page at `/page`, the files of the elements below `/elements/`. */
export function hostServer(saldo: () => string, planted: Planted = () => undefined): Promise<HttpServer> {
  return server((asked) => planted(asked) ?? host(asked, saldo()));
}

/** What was found of an installation that is healthy but for what is said: names with sentence and fix of all that is wrong. */
export async function wrongIn(
  installation: Partial<Installation>,
): Promise<{ name: string; sentence: string; fix: string }[]> {
  const found: { name: string; sentence: string; fix: string }[] = [];
  const examination = new Examination({ ...nothing, ...installation }, new AbortController().signal);
  for await (const { check, finding } of examine(allChecks, examination))
    if (finding?.ok === false) found.push({ name: check.name, ...finding });
  return found;
}

export function withSum(body: string): string {
  return body + crc32(body).toString(16).padStart(8, '0');
}

const nothing: Installation = {
  nodeVersion: process.versions.node,
  url: undefined,
  key: { value: goodKey, from: 'SALDO_API_KEY' },
  scopes: ['publish', 'read', 'sessions'],
  sessionUrl: undefined,
  cookie: undefined,
  page: undefined,
  origin: undefined,
  pdfAssets: undefined,
};

function healthy({ method, path, token, origin }: Asked, allowed: string): Told {
  if (path === '/v1/openapi.json') return { body: { openapi: '3.1.1', info: contract.info } };
  const headers = {
    'RateLimit-Policy': '"key";q=1200;w=60',
    RateLimit: '"key";r=1187;t=1',
    ...(origin !== undefined && { 'Access-Control-Allow-Origin': origin }),
  };
  if (method === 'OPTIONS')
    return { status: 204, headers: { ...headers, 'Access-Control-Allow-Headers': 'Authorization, Range' } };
  if (path === '/v1/session') {
    if (token !== goodToken) return { ...problem(401, 'unauthenticated'), headers };
    return origin === allowed
      ? { headers, body: { id: 's' } }
      : { ...problem(403, 'origin-not-allowed'), headers };
  }
  if (token !== goodKey) return { ...problem(401, 'unauthenticated'), headers };
  if (path === '/v1/publisher') return { headers, body: { name: 'Distribuidora Ficticia' } };
  return { ...problem(422, 'invalid-request'), headers };
}

/** As an RFC 9457 problem. */
export function problem(status: number, code: string, detail?: string): Told {
  return { status, body: { title: `Title of ${code}`, status, code, detail } };
}

/** A policy as docs/embed.md has it. */
export const goodPolicy = (saldo: string): string =>
  `default-src 'self'; connect-src 'self' ${saldo}; require-trusted-types-for 'script'; trusted-types lit-html saldo-pdf-worker`;

function host({ method, path }: Asked, saldo: string): Told | undefined {
  if (method === 'POST' && path === '/saldo/session')
    return { body: { id: 's', token: goodToken, expiresAt: new Date(Date.now() + 600_000).toISOString() } };
  if (path === '/page')
    return {
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': goodPolicy(saldo) },
      body: '<!doctype html><script type="module" src="/elements/saldo.js"></script>',
    };
  if (path.startsWith('/elements/')) return { headers: { 'Content-Type': 'text/javascript' }, body: '' };
  return undefined;
}

function server(answer: (asked: Asked) => Told | undefined): Promise<HttpServer> {
  return httpServer((request, response) => {
    const { method = 'GET', url: path = '/', headers } = request;
    const token = /^Bearer (.*)$/.exec(headers.authorization ?? '')?.[1];
    const told = answer({ method, path, token, origin: headers.origin }) ?? {
      status: 404,
      body: 'Nothing here.',
    };
    const text = typeof told.body === 'string' ? told.body : JSON.stringify(told.body ?? '');
    const type = typeof told.body === 'string' ? 'text/plain' : 'application/json';
    response.writeHead(told.status ?? 200, { 'Content-Type': type, ...told.headers }).end(text);
  });
}

import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import type { PublishRecord, PublishResult } from '../../generated/contract.ts';

/** Answers a request by method and path, or `undefined` for what it does not know. */
export type Route = (request: {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Buffer;
}) => Answer | undefined;

/** What a request is answered with. */
export interface Answer {
  status?: number;
  body: unknown;
  /** Waits as long before it answers. */
  delayMs?: number;
}

/** A server of the contract that remembers what was published. */
export interface FakeServer extends AsyncDisposable {
  url: string;
  key: string;
  /** Every request, as method and path with query. */
  requests: string[];
  /** Records by kind and external id. */
  records: Map<string, PublishRecord>;
  /** Uploaded bytes by external id. */
  files: Map<string, Buffer>;
}

/** Listens on a loopback port; `routes` come before its own. */
export async function fakeServer(routes: Route = () => undefined): Promise<FakeServer> {
  const key = 'sk_test_0123456789abcdef';
  const requests: string[] = [];
  const records = new Map<string, PublishRecord>();
  const files = new Map<string, Buffer>();
  const own = ownRoutes(records, files);
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });

  /** As a server does: a result for each line, 500 at a time. */
  async function answerStream(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { headers } = request;
    const asked = { method: 'POST', path: '/v1/publish', query: new URLSearchParams(), headers };
    response.writeHead(200, { 'Content-Type': 'application/x-ndjson' }).flushHeaders();
    const lines: string[] = [];
    let number = 0;
    const write = (...values: object[]) =>
      values.forEach((value) => response.write(`${JSON.stringify(value)}\n`));
    const batch = (): boolean => {
      requests.push(`POST ${request.url}`);
      const sent = lines.splice(0).map((line) => JSON.parse(line) as PublishRecord);
      const refused = routes({ ...asked, body: Buffer.from(JSON.stringify({ records: sent })) });
      if (refused) write({ problem: refused.body as object });
      else {
        const { results } = publishAll(records, sent);
        write(...results.map(({ index: _, ...result }) => ({ line: (number += 1), ...result })));
      }
      return refused === undefined;
    };
    for await (const line of createInterface({ input: request })) {
      if (line !== '') lines.push(line);
      if (lines.length === 500 && !batch()) return void response.end();
    }
    if (lines.length > 0 && !batch()) return void response.end();
    write({ summary: {} });
    response.end();
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers['content-type'] === 'application/x-ndjson') return answerStream(request, response);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fake');
    const method = request.method ?? 'GET';
    requests.push(`${method} ${request.url}`);
    const asked = {
      method,
      path: decodeURIComponent(pathname.replaceAll('~', '%')),
      query: searchParams,
      headers: request.headers,
      body: Buffer.concat(chunks),
    };
    const authorized = request.headers.authorization === `Bearer ${key}`;
    const {
      status = 200,
      body,
      delayMs = 0,
    }: Answer = authorized
      ? (routes(asked) ?? own(asked) ?? problem(404, 'not-found'))
      : problem(401, 'unauthenticated');
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs).unref());
    const type = status >= 400 ? 'application/problem+json' : 'application/json';
    response.writeHead(status, { 'Content-Type': type }).end(JSON.stringify(body));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    key,
    requests,
    records,
    files,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An RFC 9457 problem as a route answers it. */
export function problem(status: number, code: string, detail?: string): Answer {
  return {
    status,
    body: { type: `/problems/${code}`, title: `Title of ${code}`, status, code, requestId: 'req-1', detail },
  };
}

function ownRoutes(records: Map<string, PublishRecord>, files: Map<string, Buffer>): Route {
  return ({ method, path, body }) => {
    if (path === '/v1/publisher') {
      return {
        body: {
          id: 'p',
          name: 'Fake',
          taxId: '20100070970',
          timeZone: 'UTC',
          currencies: [],
          depositAccounts: [],
          revision: 1,
        },
      };
    }
    if (path === '/v1/publish') {
      const asked = JSON.parse(body.toString()) as { records: PublishRecord[] };
      return { body: publishAll(records, asked.records) };
    }
    if (method === 'PUT' && path.startsWith('/v1/files/external/')) {
      const externalId = path.slice('/v1/files/external/'.length);
      files.set(externalId, body);
      return { body: { id: 'f', externalId, outcome: 'created', revision: 1 } };
    }
    return undefined;
  };
}

function publishAll(records: Map<string, PublishRecord>, sent: readonly PublishRecord[]) {
  const results = sent.map((record, index): PublishResult => {
    const { kind, externalId } = record;
    const known = records.get(`${kind} ${externalId}`);
    records.set(`${kind} ${externalId}`, record);
    const outcome = !known
      ? 'created'
      : JSON.stringify(known) === JSON.stringify(record)
        ? 'unchanged'
        : 'updated';
    if (externalId.startsWith('bad')) {
      const errors = [{ pointer: '/data/name', code: 'required', detail: 'must be there' }];
      const fields = {
        type: '/problems/invalid',
        title: 'Invalid',
        status: 422,
        code: 'invalid',
        requestId: 'r',
        errors,
      };
      return { index, kind, externalId, outcome: 'rejected', problem: fields };
    }
    const warnings = [{ pointer: '/installments', code: 'w', detail: 'do not add up' }];
    return {
      index,
      kind,
      externalId,
      outcome,
      id: 'x',
      revision: 1,
      ...(externalId.startsWith('odd') && { warnings }),
      ...(externalId.startsWith('twin') && { matched: 'INV-7' }),
    };
  });
  return { results, summary: {} };
}

import type { Problem } from '@saldo/sdk/contract';

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Parsed where it was JSON. */
  readonly body: unknown;
  /** Values of `:name` in the route's path. */
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** Answers with JSON, or with a `Response` of its own. */
export type Handler = (request: Received) => unknown;

/**
 * A contract server inside the test, as a `fetch` to inject. Routes answer with JSON; what has no route is 404. A test can
 * make a path fail or wait. It counts what arrived and what was aborted.
 */
export class FakeServer {
  readonly requests: Received[] = [];
  readonly aborted: string[] = [];
  readonly #routes: { method: string; pattern: URLPattern; handler: Handler }[] = [];
  readonly #failures = new Map<string, { status: number; code: string } | 'offline'>();
  readonly #gates = new Map<string, PromiseWithResolvers<void>>();

  /** Adds a route, `/v1/documents/:id`. Of several that fit, the one added last answers. */
  route(method: string, path: string, handler: Handler): this {
    this.#routes.unshift({ method, pattern: new URLPattern({ pathname: path }), handler });
    return this;
  }

  /** Requests to this path fail with a problem until `recover`. */
  fail(path: string, status: number, code = 'test-failure'): this {
    this.#failures.set(path, { status, code });
    return this;
  }

  /** Requests to this path get no answer, as without a network, until `recover`. */
  cut(path: string): this {
    this.#failures.set(path, 'offline');
    return this;
  }

  recover(path: string): this {
    this.#failures.delete(path);
    return this;
  }

  /** Requests to this path wait until the returned function is called. */
  hold(path: string): () => void {
    const gate = Promise.withResolvers<void>();
    this.#gates.set(path, gate);
    return () => {
      this.#gates.delete(path);
      gate.resolve();
    };
  }

  /** What arrived at a path. */
  received(path: string, method = 'GET'): readonly Received[] {
    return this.requests.filter((request) => request.path === path && request.method === method);
  }

  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const { signal, method, headers } = request;
    const url = new URL(request.url);
    signal.addEventListener('abort', () => this.aborted.push(url.pathname));
    const text = headers.get('content-type')?.includes('json') ? await request.text() : '';
    const route = this.#routes.find((one) => one.method === method && one.pattern.test(url));
    const received: Received = {
      method,
      path: url.pathname,
      query: url.searchParams,
      headers,
      body: text ? (JSON.parse(text) as unknown) : await request.blob(),
      params: route?.pattern.exec(url)?.pathname.groups ?? {},
    };
    this.requests.push(received);
    await this.#wait(url.pathname, signal);
    const failure = this.#failures.get(url.pathname);
    if (failure === 'offline') throw new TypeError('Failed to fetch');
    if (failure) return problem(failure.status, failure.code);
    if (!route) return problem(404, 'not-found');
    const answer = await route.handler(received);
    return answer instanceof Response ? answer : json(answer);
  };

  async #wait(path: string, signal: AbortSignal): Promise<void> {
    const gate = this.#gates.get(path);
    if (!gate) return;
    const aborted = Promise.withResolvers<never>();
    signal.addEventListener('abort', () => aborted.reject(signal.reason as Error));
    await Promise.race([gate.promise, aborted.promise]);
  }
}

export function json(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: { 'Request-Id': 'req-test-1' } });
}

export function problem(status: number, code: string, errors?: Problem['errors']): Response {
  const body: Problem = {
    type: `/problems/${code}`,
    title: 'A failure made by the test',
    status,
    code,
    requestId: 'req-test-1',
    ...(errors && { errors }),
  };
  return Response.json(body, { status, headers: { 'content-type': 'application/problem+json' } });
}

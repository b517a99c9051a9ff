import type { Problem } from '@saldo/sdk/contract';

/** A request as it was sent. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Parsed where it was JSON. */
  readonly body: unknown;
}

type Fault =
  | {
      readonly kind: 'problem';
      readonly status: number;
      readonly code: string;
      readonly errors: Problem['errors'];
    }
  /** The request does not arrive, or its answer does not, or of that no more than its head. */
  | { readonly kind: 'cut' | 'lost' | 'kept' };

// A test may put something in the place of the page's.
const pageFetch = window.fetch.bind(window);

/** The way to the server, as a `fetch` to inject: it counts what is sent and aborted, and fails as a test asks. */
export class FaultyLine {
  readonly requests: Sent[] = [];
  readonly aborted: string[] = [];
  readonly #faults = new Map<string, Fault>();
  readonly #gates = new Map<string, PromiseWithResolvers<void>>();
  readonly #changes = new Map<string, (body: never) => unknown>();

  /** Requests to this path, `POST /v1/files` or of any method, fail with a problem until `recover`. */
  fail(path: string, status: number, code = 'test-failure', errors?: Problem['errors']): this {
    this.#faults.set(path, { kind: 'problem', status, code, errors });
    return this;
  }

  /** Requests to this path get no answer, as without a network, until `recover`. */
  cut(path: string): this {
    this.#faults.set(path, { kind: 'cut' });
    return this;
  }

  /** Requests to this path arrive and take effect, but their answer is lost, until `recover`. */
  lose(path: string): this {
    this.#faults.set(path, { kind: 'lost' });
    return this;
  }

  /** Of answers to this path the head arrives and nothing of the body, as through a proxy that gathers it, until `recover`. */
  keepBack(path: string): this {
    this.#faults.set(path, { kind: 'kept' });
    return this;
  }

  recover(path: string): this {
    this.#faults.delete(path);
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

  /** Changes what this path answers, to what a later server may say. */
  alter<Body>(path: string, change: (body: Body) => unknown): this {
    this.#changes.set(path, change);
    return this;
  }

  /** What was sent to a path. */
  received(path: string, method = 'GET'): readonly Sent[] {
    return this.requests.filter((request) => request.path === path && request.method === method);
  }

  /** Before a request that may change something is sent. */
  protected onWrite(): void {}

  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const { signal, method, headers } = request;
    const { pathname: path, searchParams: query } = new URL(request.url);
    signal.addEventListener('abort', () => this.aborted.push(path));
    if (method !== 'GET') this.onWrite();
    const isJson = headers.get('content-type')?.includes('json');
    this.requests.push({ method, path, query, headers, body: isJson && (await request.clone().json()) });
    const at = <Value>(map: ReadonlyMap<string, Value>) => map.get(`${method} ${path}`) ?? map.get(path);
    await waitFor(at(this.#gates)?.promise, signal);
    const fault = at(this.#faults);
    if (fault?.kind === 'cut') throw new TypeError('Failed to fetch');
    if (fault?.kind === 'problem') return problem(fault);
    const response = await pageFetch(request);
    if (fault?.kind === 'lost') throw new TypeError('Failed to fetch');
    if (fault?.kind === 'kept') {
      return new Response(new ReadableStream({ cancel: () => response.body?.cancel() }), response);
    }
    const change = at(this.#changes);
    return change === undefined
      ? response
      : Response.json(change((await response.json()) as never), response);
  };
}

async function waitFor(gate: Promise<void> | undefined, signal: AbortSignal): Promise<void> {
  if (!gate) return;
  const aborted = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => aborted.reject(signal.reason as Error));
  await Promise.race([gate, aborted.promise]);
}

function problem({ status, code, errors }: Extract<Fault, { kind: 'problem' }>): Response {
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

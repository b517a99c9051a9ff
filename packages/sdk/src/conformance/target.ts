import type { Answer } from './answer.ts';
import { codeOf, outcomeOf } from './answer.ts';
import { judgeAnswer, type Violation } from './contract/judge-answer.ts';
import { operationOf, type Operation } from './contract/operations.ts';
import { Finding, NotJudged, Unanswered } from './finding.ts';
import { encodeSegment } from '../transport/path.ts';

/** Who asks. */
export interface Caller {
  /** `the key`, as reports say it. */
  readonly name: string;
  readonly token: string;
  /** Origin of the page that asks, of a session. */
  readonly origin?: string;
}

/** One request, told by its operation. */
export interface Request {
  readonly as?: Caller | undefined;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Becomes JSON, unless it is bytes or has a `Content-Type` of its own. */
  readonly body?: unknown;
  /** `undefined` leaves out what the kit would send by itself. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** What the transport of a target does with a request. */
export type Fetch = (request: globalThis.Request) => Promise<Response>;

const timeoutMs = 30_000;
const longest = 10_000;
/** Whoever leaves so many requests in a row without an answer is asked nothing more: a run has an end. */
const patience = 5;
/** More than any answer of the contract holds, files included. */
const largest = 64 * 1024 * 1024;

/** The implementation that is judged. Holds each of its answers against the contract, whatever it was asked for. */
export class Target {
  /** What was wrong with answers as such. */
  readonly violations: Violation[] = [];
  /** Operations that are not there. */
  readonly missing = new Set<string>();
  /** Statuses that were answered, by operation. */
  readonly seen = new Map<string, Set<number>>();
  /** The request before, and what came of it: `GET /v1/documents as the key answered 200.` */
  last = '';
  /** Called with what was asked and answered. */
  onAnswer: (operationId: string, request: Request, answer: Answer) => void = () => undefined;
  readonly #baseUrl: string;
  readonly #fetch: Fetch;
  readonly #secrets = new Set<string>();
  /** What became of the requests since the last answer. */
  readonly #unanswered: string[] = [];

  constructor(baseUrl: string, fetch: Fetch) {
    this.#baseUrl = baseUrl;
    this.#fetch = fetch;
  }

  /** Asks an operation. Throws `NotJudged` where it is missing. */
  async ask(operationId: string, request: Request = {}): Promise<Answer> {
    const operation = operationOf(operationId);
    if (this.missing.has(operationId)) throw notThere(operation);
    const answer = await this.send(operation.method, pathOf(operation, request), {
      ...request,
      headers: { ...keyOf(operation), ...request.headers },
    });
    if (isMissing(answer)) {
      this.missing.add(operationId);
      throw notThere(operation);
    }
    this.#see(operationId, answer.status);
    const violations = judgeAnswer(operation, answer);
    this.violations.push(...violations);
    if (violations[0] !== undefined) this.last = violations[0].seen;
    this.onAnswer(operationId, request, answer);
    return answer;
  }

  /** Sends any request, of any operation or none. Throws `Unanswered`, and `NotJudged` where the last ones were all unanswered. */
  async send(method: string, path: string, { as, body, headers = {} }: Request = {}): Promise<Answer> {
    if (this.#unanswered.length >= patience) {
      const last = this.#unanswered.at(-1);
      throw new NotJudged(`needs answers, and the last ${patience} requests had none. ${last}`);
    }
    if (as !== undefined) this.#secrets.add(as.token);
    const isBytes = body instanceof Uint8Array;
    const request = new globalThis.Request(this.#baseUrl + path, {
      method,
      headers: given({
        Authorization: as && `Bearer ${as.token}`,
        Origin: as?.origin,
        'Content-Type': body === undefined || isBytes ? undefined : 'application/json',
        ...headers,
      }),
      ...(body === undefined ? {} : { body: isBytes ? body.slice() : textOf(body) }),
      // What leads elsewhere is an answer, and no credential follows it.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const asked = `${method} ${path.slice(0, 200)}${as === undefined ? '' : ` as ${as.name}`}`;
    const { response, bytes } = await this.#answered(asked, request);
    const mediaType = (response.headers.get('content-type') ?? '').split(';')[0]!.trim();
    const { status, headers: answered } = response;
    const answer = { asked, status, headers: answered, mediaType, bytes, body: readBody(mediaType, bytes) };
    this.last = `${asked} answered ${outcomeOf(answer)}.`;
    return answer;
  }

  async #answered(
    asked: string,
    request: globalThis.Request,
  ): Promise<{ response: Response; bytes: Uint8Array }> {
    try {
      const response = await this.#fetch(request);
      const answered = { response, bytes: await bytesOf(response) };
      // Who serves in the same process may still answer to who has gone.
      request.signal.throwIfAborted();
      this.#unanswered.length = 0;
      return answered;
    } catch (error) {
      this.last = `${asked} had no whole answer: ${reasonOf(error)}.`;
      this.#unanswered.push(this.last);
      throw new Unanswered(this.last);
    }
  }

  /** Opens an operation whose answer is read as it comes. */
  async open(operationId: string, request: Request & { as: Caller }, signal: AbortSignal): Promise<Response> {
    this.#secrets.add(request.as.token);
    const headers = given({
      Authorization: `Bearer ${request.as.token}`,
      Origin: request.as.origin,
      ...request.headers,
    });
    const url = this.#baseUrl + pathOf(operationOf(operationId), request);
    const response = await this.#fetch(new globalThis.Request(url, { headers, signal }));
    this.#see(operationId, response.status);
    return response;
  }

  #see(operationId: string, status: number): void {
    this.seen.set(operationId, (this.seen.get(operationId) ?? new Set()).add(status));
  }

  /** What a check threw, as reports say it: with the request before it where it names none. */
  told(error: unknown): Finding | NotJudged {
    if (error instanceof NotJudged) return error;
    const seen =
      error instanceof Finding
        ? error.message
        : `The check could not go on with what was answered (${(error as Error).message}).`;
    return this.last === '' || / \/v1\//.test(seen)
      ? new Finding(seen)
      : new Finding(`${seen} Before it: ${this.last}`);
  }

  /** A text without any credential that was used, not longer than a report bears. */
  plain(text: string): string {
    let shown = text;
    for (const secret of this.#secrets) shown = shown.replaceAll(secret, '[credential]');
    // What a server sends may not move the cursor of a terminal.
    shown = shown.replaceAll(/\p{Cc}/gu, ' ');
    return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
  }
}

/** The address of a request below the base URL. */
export function pathOf({ template }: Operation, { path = {}, query = {} }: Request): string {
  const filled = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    path[name] === undefined ? '' : encodeSegment(name, path[name]),
  );
  const asked = new URLSearchParams(query).toString();
  return asked === '' ? filled : `${filled}?${asked}`;
}

/** Whether an answer says that there is no such operation. */
export function isMissing(answer: Answer): boolean {
  if (answer.status === 501 || answer.status === 405) return true;
  return answer.status === 404 && codeOf(answer) !== 'not-found';
}

function notThere({ id, method, template }: Operation): NotJudged {
  return new NotJudged(`needs ${id} (${method} ${template}), which is missing`);
}

function keyOf({ parameters }: Operation): Record<string, string> {
  const keyed = parameters.some(({ name }) => name === 'Idempotency-Key');
  return keyed ? { 'Idempotency-Key': crypto.randomUUID() } : {};
}

async function bytesOf({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > largest) throw new Error(`it is longer than ${largest / 1024 / 1024} MiB`);
    chunks.push(chunk);
  }
  return Uint8Array.from(Buffer.concat(chunks));
}

function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError') return `it did not come within ${timeoutMs / 1000} seconds`;
  return cause instanceof Error ? cause.message : message;
}

function given(headers: Readonly<Record<string, string | undefined>>): [string, string][] {
  return Object.entries(headers).filter((one): one is [string, string] => one[1] !== undefined);
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function readBody(mediaType: string, bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  try {
    if (mediaType === 'application/x-ndjson') return text.trim().split('\n').map(parse);
    return /json$/.test(mediaType) ? parse(text) : text;
  } catch {
    // Told by the schema, which no text follows.
    return text;
  }
}

function parse(text: string): unknown {
  return JSON.parse(text) as unknown;
}

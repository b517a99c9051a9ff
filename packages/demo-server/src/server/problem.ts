import type { FieldError, Problem as ProblemBody, ProblemCode as AnsweredCode } from '@saldo/sdk/contract';

/** Every code that the server answers with, as the contract lists them, its HTTP status and its title. */
export const PROBLEMS = {
  'malformed-json': [400, 'The body is not JSON'],
  'malformed-body': [400, 'The body could not be read to its end'],
  'idempotency-key-required': [400, 'The Idempotency-Key header is missing'],
  unauthenticated: [401, 'A valid credential is needed'],
  'session-expired': [401, 'The session has expired'],
  'operation-not-permitted': [403, 'The credential may not call this operation'],
  'origin-not-allowed': [403, 'The session may not be used from this origin'],
  'api-key-in-browser': [403, 'An API key must never reach a browser'],
  'not-found': [404, 'Nothing with this id is visible to the caller'],
  'route-not-found': [404, 'There is no such operation'],
  'method-not-allowed': [405, 'The path does not know this method'],
  'body-too-slow': [408, 'The body does not arrive'],
  'in-use': [409, 'Other records refer to this one'],
  'status-not-reachable': [409, 'The status cannot follow the present one'],
  'idempotency-key-in-use': [409, 'The first request with this key is still running'],
  'cursor-expired': [410, 'The cursor leads nowhere any more'],
  'changed-meanwhile': [412, 'The record is no longer as it was seen'],
  'body-too-large': [413, 'The body is larger than accepted'],
  'line-too-long': [413, 'The line is longer than accepted'],
  'unsupported-media-type': [415, 'The content type is not accepted here'],
  'content-mismatch': [415, 'The bytes are not what the content type says'],
  'range-not-satisfiable': [416, 'The range begins beyond the end of the file'],
  'invalid-request': [422, 'The request does not follow the contract'],
  'precondition-required': [428, 'The If-Match header is missing'],
  'too-many-followers': [429, 'The credential follows too often at a time'],
  'too-many-requests': [429, 'The credential has asked too often'],
  'idempotency-key-reused': [422, 'The key was used for another request'],
  'batch-rejected': [422, 'A record was rejected, so none was written'],
  'server-stopping': [503, 'The server is stopping'],
  // Seen in the log alone: nobody is there to be answered.
  abandoned: [499, 'Who asked has gone'],
  'internal-error': [500, 'The server failed'],
  'database-unavailable': [503, 'The database does not answer at the moment'],
  'outcome-unknown': [503, 'Whether the request took effect is not known'],
} as const satisfies Record<AnsweredCode | 'abandoned', readonly [status: number, title: string]>;

export type ProblemCode = keyof typeof PROBLEMS;

export interface ProblemOptions {
  /** What happened and what is accepted. Never what was sent. */
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  /** The record as it is, in the contract's form, for who saw another state of it. */
  readonly current?: { readonly revision: number };
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** A failure to answer as RFC 9457 problem. Thrown once, where it is known; answered in one place. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly errors: readonly FieldError[] | undefined;
  readonly current: { readonly revision: number } | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    const [status, title] = PROBLEMS[code];
    super(options.detail ?? title, { cause: options.cause });
    this.code = code;
    this.status = status;
    this.title = title;
    this.detail = options.detail;
    this.errors = options.errors;
    this.current = options.current;
    this.headers = options.headers ?? {};
  }

  toBody(requestId: string): ProblemBody {
    return {
      type: `/problems/${this.code}`,
      title: this.title,
      status: this.status,
      code: this.code,
      requestId,
      ...(this.detail === undefined ? {} : { detail: this.detail }),
      ...(this.errors === undefined ? {} : { errors: [...this.errors].slice(0, 100) }),
      ...(this.current === undefined ? {} : { current: { ...this.current } }),
    };
  }
}

/** 422 for one field. `pointer` is a JSON Pointer into the body, or `query/…`, `path/…`, `header/…`. */
export function invalidField(pointer: string, code: string, detail: string): Problem {
  return new Problem('invalid-request', { errors: [{ pointer, code, detail }] });
}

export function notFound(): Problem {
  return new Problem('not-found');
}

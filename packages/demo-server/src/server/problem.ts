import type {
  FieldCode,
  FieldError as AnsweredFieldError,
  Problem as ProblemBody,
  ProblemCode as AnsweredCode,
  Warning as AnsweredWarning,
  WarningCode,
} from '@saldo/sdk/contract';
import { codesOf } from './contract/codes.ts';

/** Every code that the server answers with, its HTTP status and its title: those of the contract, and one more. */
export const PROBLEMS = {
  ...codesOf('ProblemCode'),
  // Seen in the log alone: nobody is there to be answered.
  abandoned: { status: 499, title: 'Who asked has gone' },
} as Record<AnsweredCode | 'abandoned', { readonly status: number; readonly title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** One field and what is wrong with it, by a code that the contract lists. */
export interface FieldError extends AnsweredFieldError {
  code: FieldCode;
}

/** Something to look at, by a code that the contract lists. */
export interface Warning extends AnsweredWarning {
  code: WarningCode;
}

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
    const { status, title } = PROBLEMS[code];
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
export function invalidField(pointer: string, code: FieldCode, detail: string): Problem {
  return new Problem('invalid-request', { errors: [{ pointer, code, detail }] });
}

export function notFound(): Problem {
  return new Problem('not-found');
}

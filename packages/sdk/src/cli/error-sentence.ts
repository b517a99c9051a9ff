import { ApiError } from '../errors/api-error.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import { InvalidIdError } from '../errors/invalid-id-error.ts';
import { PublishInterruptedError } from '../errors/publish-interrupted-error.ts';
import { SaldoError } from '../errors/saldo-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { FieldError } from '../generated/contract.ts';

/** What went wrong, for people: never a stack. */
export function errorSentence(error: unknown, baseUrl: string): string {
  if (error instanceof PublishInterruptedError) {
    return `${errorSentence(error.cause, baseUrl)} Publishing the same again completes the rest and doubles nothing.`;
  }
  if (error instanceof TimeoutError) return `The server at ${baseUrl} does not answer: ${error.message}`;
  if (error instanceof ConnectionError) {
    const code = systemCode(error);
    return `The server at ${baseUrl} could not be reached${code === undefined ? '' : ` (${code})`}.`;
  }
  if (error instanceof AuthenticationError)
    return `The server does not accept the API key: ${apiSentence(error)}`;
  if (error instanceof ApiError) return apiSentence(error);
  if (error instanceof InvalidIdError) return 'An id must have characters, and no half of a surrogate pair.';
  if (error instanceof SaldoError) return error.message;
  return systemSentence(error) ?? `Something unexpected happened: ${String(error).split('\n', 1)[0]}`;
}

/** What a server's problem, or the error made of it, says; its fields included. */
export function problemSentence({ title, detail, errors = [] }: ProblemText): string {
  return [detail ?? title, errors.map(fieldSentence).join('; ')].filter((part) => part !== '').join(': ');
}

interface ProblemText {
  title: string;
  detail?: string | undefined;
  errors?: readonly FieldError[] | undefined;
}

/** Why a file could not be read, by the system's code; `undefined` for other errors. */
export function systemSentence(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read';
  return typeof code === 'string' && /^E[A-Z]+$/.test(code) ? `it cannot be read (${code})` : undefined;
}

function apiSentence(error: ApiError): string {
  const sentence = problemSentence(error);
  return error.requestId === undefined ? sentence : `${sentence} (request ${error.requestId})`;
}

function fieldSentence({ pointer, detail }: FieldError): string {
  return `${pointer} ${detail}`;
}

function systemCode(error: unknown): string | undefined {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
  }
  return undefined;
}

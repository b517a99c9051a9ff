import { responseInfo, type ResponseInfo } from './call-promise.ts';

/** What of an attempt is told in a log: never a header, a query or a body. */
export interface LogFields {
  readonly method: string;
  /** The path of the address, without its query. */
  readonly path: string;
  /** From 1. */
  readonly attempt: number;
  readonly status?: number;
  readonly requestId?: string | undefined;
  readonly durationMs?: number;
  /** Name of the error that there was in the place of an answer. */
  readonly error?: string;
  /** Wait before the next attempt, in milliseconds. */
  readonly delayMs?: number;
}

type Log = (message: string, fields: LogFields) => void;

/**
 * Where the client tells what it does, such as `console`: each attempt and its answer (`debug`), that it tries again (`info`), that an
 * operation is deprecated (`warn`), that it gives up for want of a good answer (`error`). A level that is left out is not told.
 */
export interface Logger {
  debug?: Log | undefined;
  info?: Log | undefined;
  warn?: Log | undefined;
  error?: Log | undefined;
}

/** Sees each attempt (counted from 1) before it is sent, and may add headers to it. */
export type RequestHook = (request: Request, context: { attempt: number }) => void | Promise<void>;

/** Sees the answer of each attempt, but for its body. Waited for. */
export type ResponseHook = (
  response: ResponseInfo,
  context: { request: Request; attempt: number; durationMs: number },
) => void | Promise<void>;

/** Who is told of attempts. */
export interface WatchOptions {
  onRequest?: RequestHook | undefined;
  onResponse?: ResponseHook | undefined;
  logger?: Logger | undefined;
}

/** One attempt as it went. */
export interface Ended {
  attempt: number;
  durationMs: number;
  response?: Response | undefined;
  error?: Error | undefined;
}

/** Tells hooks and logger of attempts. */
export interface Watch {
  asked(request: Request, attempt: number): Promise<void>;
  ended(request: Request, ended: Ended): Promise<void>;
  /** That another attempt follows after a while, or that none does. */
  decided(request: Request, ended: Ended, delayMs: number | undefined): void;
}

/** Binds hooks and logger. */
export function createWatch({ onRequest, onResponse, logger = {} }: WatchOptions): Watch {
  return {
    async asked(request, attempt) {
      logger.debug?.('A request is sent.', { ...fieldsOf(request), attempt });
      await onRequest?.(request, { attempt });
    },
    async ended(request, ended) {
      const { response, attempt, durationMs } = ended;
      const fields = fieldsOf(request, ended);
      logger.debug?.(response ? 'An answer has come.' : 'No answer has come.', fields);
      if (!response) return;
      if (response.headers.has('Deprecation')) {
        const sunset = response.headers.get('Sunset');
        logger.warn?.(
          `The operation is deprecated${sunset === null ? '' : ` and may be gone from ${sunset} on`}.`,
          fields,
        );
      }
      await onResponse?.(responseInfo(response), { request, attempt, durationMs });
    },
    decided(request, ended, delayMs) {
      if (delayMs !== undefined) {
        logger.info?.('The request is sent again.', { ...fieldsOf(request, ended), delayMs });
      } else if (!ended.response || ended.response.status >= 500) {
        logger.error?.('The request has failed.', fieldsOf(request, ended));
      }
    },
  };
}

function fieldsOf({ method, url }: Request, ended?: Ended): LogFields {
  const { attempt = 1, durationMs, response, error } = ended ?? {};
  return {
    method,
    path: new URL(url).pathname,
    attempt,
    ...(durationMs === undefined ? {} : { durationMs }),
    ...(response && { status: response.status, requestId: responseInfo(response).requestId }),
    ...(error && { error: error.name }),
  };
}

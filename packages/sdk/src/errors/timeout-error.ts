import { ConnectionError } from './connection-error.ts';

/** The last attempt took longer than `attemptTimeoutMs`. Whether the server did what was asked is unknown. */
export class TimeoutError extends ConnectionError {
  override name = 'TimeoutError';
  /** How long one attempt may take, in milliseconds. */
  readonly timeoutMs: number;

  constructor(timeoutMs: number) {
    super(`No answer within ${timeoutMs} ms.`);
    this.timeoutMs = timeoutMs;
  }
}

import { SaldoError } from './saldo-error.ts';

/**
 * A publishing run ended before its last record, because a batch failed for good; `cause` tells why. Publishing
 * everything again, or from the record at `resumeAt` on, completes it: what is already there is answered `unchanged`.
 */
export class PublishInterruptedError extends SaldoError {
  override name = 'PublishInterruptedError';
  /** Records whose results were given out; durable on the server. */
  readonly acknowledged: number;
  /** Index over the whole run of the first record without a result. It may or may not have been applied. */
  readonly resumeAt: number;

  constructor(acknowledged: number, cause: unknown) {
    super(`Publishing stopped after ${acknowledged} acknowledged records.`, { cause });
    this.acknowledged = acknowledged;
    this.resumeAt = acknowledged;
  }
}

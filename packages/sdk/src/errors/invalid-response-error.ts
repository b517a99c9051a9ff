import { SaldoError } from './saldo-error.ts';

/** An answer came that is not of the contract: a page of a proxy, a redirect, a different service at `baseUrl`. Never retried. */
export class InvalidResponseError extends SaldoError {
  override name = 'InvalidResponseError';
  /** HTTP status of the answer. */
  readonly status: number;

  constructor(message: string, status: number, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

import { SaldoError } from './saldo-error.ts';

/** The token source gave no usable token; `cause` is what it threw. Nothing was sent, or what was sent was answered 401. */
export class CredentialError extends SaldoError {
  override name = 'CredentialError';
}

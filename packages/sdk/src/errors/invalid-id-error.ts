import { SaldoError } from './saldo-error.ts';

/**
 * An id cannot stand in a URL's path: `''` would address something else, and half of a surrogate pair has no UTF-8 form.
 * Nothing was sent.
 */
export class InvalidIdError extends SaldoError {
  override name = 'InvalidIdError';
  /** Name of the parameter. */
  readonly parameter: string;

  constructor(parameter: string) {
    super(`This ${parameter} cannot be addressed by path.`);
    this.parameter = parameter;
  }
}

import { SaldoError } from './saldo-error.ts';

/**
 * An id cannot stand in a URL's path: `''`, `.` and `..` would address something else (RFC 3986, 5.2.4), and half of a
 * surrogate pair has no UTF-8 form. Records with such ids are written with `publish`. Nothing was sent.
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

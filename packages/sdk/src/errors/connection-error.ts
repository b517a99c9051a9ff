import { SaldoError } from './saldo-error.ts';

/**
 * No whole answer arrived: no network, no such host, a refused or cut connection, or an origin that CORS does not admit
 * (browsers do not tell these apart). Whether the server did what was asked is unknown; `cause` is the platform's error.
 */
export class ConnectionError extends SaldoError {
  override name = 'ConnectionError';

  constructor(message = 'The server could not be reached.', options?: ErrorOptions) {
    super(message, options);
  }
}

import { SaldoError } from '../errors/saldo-error.ts';

/**
 * Why a message is not accepted. `header-missing`, `timestamp-malformed`: it is no webhook, or a proxy has lost something.
 * `timestamp-too-old`, `timestamp-too-new`: it is not of now, or a clock is wrong. `signature-mismatch`: none of its signatures is by one
 * of the secrets, or its bytes are not those that were sent. `body-malformed`: signed, but not what the contract says.
 */
export type WebhookFault =
  | 'header-missing'
  | 'timestamp-malformed'
  | 'timestamp-too-old'
  | 'timestamp-too-new'
  | 'signature-mismatch'
  | 'body-malformed';

/** A message that is not accepted: answer 400. Its message holds nothing of what was received. */
export class WebhookError extends SaldoError {
  override name = 'WebhookError';
  readonly code: WebhookFault;

  constructor(code: WebhookFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

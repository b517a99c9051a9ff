import { SaldoEvent } from '../events/saldo-event.ts';

/** No session can be had any more. The page should offer to sign in again, then call `renew()` on the provider. */
export class SessionExpiredEvent extends SaldoEvent {
  /** Why: the failure of the host's session endpoint, or the server's refusal. */
  readonly error: unknown;

  constructor(error: unknown) {
    super('saldo-session-expired');
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'saldo-session-expired': SessionExpiredEvent;
  }
}

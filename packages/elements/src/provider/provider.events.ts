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

/** A person who is signed in at the portal went over to another publisher that is linked. The provider has already followed. */
export class PublisherChooseEvent extends SaldoEvent {
  /** Its id. */
  readonly publisher: string;

  constructor(publisher: string) {
    super('saldo-publisher-choose');
    this.publisher = publisher;
  }
}

declare global {
  interface HTMLElementEventMap {
    'saldo-publisher-choose': PublisherChooseEvent;
    'saldo-session-expired': SessionExpiredEvent;
  }
}

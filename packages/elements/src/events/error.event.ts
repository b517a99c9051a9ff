import { SaldoEvent } from './saldo-event.ts';

/** Something failed that the element shows to the person. For the host's log. */
export class SaldoErrorEvent extends SaldoEvent {
  /** Usually a `SaldoError` of the SDK, with `requestId` where the server answered. */
  readonly error: unknown;

  constructor(error: unknown) {
    super('saldo-error');
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'saldo-error': SaldoErrorEvent;
  }
}

import type { SignIn } from '@saldo/sdk/contract';
import { SaldoEvent } from '../events/saldo-event.ts';

/** Somebody is signed in and may go on; also after a reload. */
export class SignedInEvent extends SaldoEvent {
  /** Who, and between what they may switch. */
  readonly signIn: SignIn;

  constructor(signIn: SignIn) {
    super('saldo-signed-in');
    this.signIn = signIn;
  }
}

/** Nobody is signed in any more. */
export class SignedOutEvent extends SaldoEvent {
  /** `left`: by themselves. `ended`: after a while without use, by a reset, by a change of rights. */
  readonly why: 'left' | 'ended';

  constructor(why: 'left' | 'ended') {
    super('saldo-signed-out');
    this.why = why;
  }
}

declare global {
  interface HTMLElementEventMap {
    'saldo-signed-in': SignedInEvent;
    'saldo-signed-out': SignedOutEvent;
  }
}

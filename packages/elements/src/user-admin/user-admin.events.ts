import type { User } from '@saldo/sdk/contract';
import { SaldoEvent } from '../events/saldo-event.ts';

/** A user was created or changed; the server has it. It tells no activation. */
export class UserChangedEvent extends SaldoEvent {
  /** As they are now. */
  readonly user: User;

  constructor(user: User) {
    super('saldo-user-changed');
    this.user = user;
  }
}

declare global {
  interface HTMLElementEventMap {
    'saldo-user-changed': UserChangedEvent;
  }
}

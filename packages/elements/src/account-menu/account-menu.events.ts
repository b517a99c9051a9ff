import type { SignIn } from '@saldo/sdk/contract';
import { SaldoEvent } from '../events/saldo-event.ts';

type Partner = SignIn['accesses'][number]['partners'][number];

/** A person acts for another partner from now on. For a page that has another one for who buys, or sells. */
export class PartnerChooseEvent extends SaldoEvent {
  readonly partner: Partner;

  constructor(partner: Partner) {
    super('saldo-partner-choose');
    this.partner = partner;
  }
}

declare global {
  interface HTMLElementEventMap {
    'saldo-partner-choose': PartnerChooseEvent;
  }
}

import { SaldoEvent } from './saldo-event.ts';
import type { Signals } from './signals.ts';

/** An event that a host may take over by cancelling it. Where none does, the elements of the scope hear its signal. */
export abstract class HandOverEvent<Name extends keyof Signals> extends SaldoEvent {
  /** The signal that it hands over, unless cancelled. */
  abstract readonly signal: Name;
  /** What the signal tells. */
  abstract readonly told: Signals[Name];

  constructor(type: `saldo-${string}`) {
    super(type, { cancelable: true });
  }
}

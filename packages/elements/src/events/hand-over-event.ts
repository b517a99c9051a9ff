import { AnswerEvent } from './answer-event.ts';
import type { Signals } from './signals.ts';
import type { Topic } from './topics.ts';

/** An event that a host may take over. Where none does, the elements of the scope hear its signal. */
export abstract class HandOverEvent<Name extends keyof Signals> extends AnswerEvent<unknown> {
  /** The signal that it hands over, unless cancelled. */
  abstract readonly signal: Name;
  /** What the signal tells. */
  abstract readonly told: Signals[Name];

  /** What a host that takes it over may have changed by the time that it answers. */
  get mayChange(): readonly Topic[] {
    return [];
  }
}

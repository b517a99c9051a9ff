import type { ReactiveControllerHost } from 'lit';
import type { Scope } from '../context/scope.ts';
import type { ReadingClient } from './client-sides.ts';

/** What a query needs of the element that owns it. Every `SaldoElement` is one. */
export interface QueryHost extends ReactiveControllerHost, Pick<EventTarget, 'dispatchEvent'> {
  readonly scope: Scope | undefined;
  /** Tells the host page of a failure. */
  reportFailure(error: unknown): void;
}

/** What a load function gets besides its arguments. */
export interface LoadContext {
  readonly scope: Scope;
  readonly client: ReadingClient;
  /** Aborted when the arguments change or the element leaves the page. Pass it on. */
  readonly signal: AbortSignal;
}

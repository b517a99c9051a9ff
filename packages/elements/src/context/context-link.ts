import { ContextConsumer, type Context } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { saldoContext, type SaldoContext } from './saldo-context.ts';

/**
 * The nearest provider's context, also when that provider is defined or inserted after the element: a provider
 * announces itself with `context-provider` when it connects, and the element asks again.
 */
export class ContextLink implements ReactiveController {
  value: SaldoContext | undefined;
  readonly #consumer: ContextConsumer<typeof saldoContext, LitElement>;

  constructor(host: LitElement) {
    this.#consumer = new ContextConsumer(host, {
      context: saldoContext,
      subscribe: true,
      callback: (value) => {
        this.value = value;
      },
    });
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#handleProvider);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#handleProvider);
    this.value = undefined;
  }

  readonly #handleProvider = (event: Event): void => {
    const { context } = event as Event & { readonly context?: Context<unknown, unknown> };
    if (context === saldoContext) this.#consumer.hostConnected();
  };
}

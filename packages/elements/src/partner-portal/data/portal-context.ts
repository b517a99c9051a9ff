import { ContextProvider } from '@lit/context';
import type { LitElement } from 'lit';
import { saldoContext, type SaldoContext } from '../../context/saldo-context.ts';

/** Hands on to the elements of a portal what it has itself: its client, its locale, its manner. */
export class PortalContext {
  readonly #provider: ContextProvider<typeof saldoContext>;

  constructor(host: LitElement) {
    const initialValue = { scope: undefined, locale: undefined };
    this.#provider = new ContextProvider(host, { context: saldoContext, initialValue });
  }

  hand(next: SaldoContext): void {
    const { value } = this.#provider;
    const names = ['scope', 'locale', 'address', 'words'] as const;
    if (names.some((name) => value[name] !== next[name])) this.#provider.setValue(next);
  }
}

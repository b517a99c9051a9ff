import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { entranceContext } from './entrance-context.ts';
import type { PortalEntrance } from './portal-entrance.ts';

/** The entrance around an element, followed while the element is in the page. */
export class EntranceLink implements ReactiveController {
  value: PortalEntrance | undefined;
  readonly #host: LitElement;
  readonly #consumer: ContextConsumer<typeof entranceContext, LitElement>;
  #stop: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#consumer = new ContextConsumer(host, {
      context: entranceContext,
      subscribe: true,
      callback: (value) => this.#take(value),
    });
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#handleProvider);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#handleProvider);
    this.#take(undefined);
  }

  #take(value: PortalEntrance | undefined): void {
    if (value === this.value) return;
    this.#stop?.();
    this.value = value;
    this.#stop = value?.subscribe(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  /** A provider that is defined after the element announces itself. */
  readonly #handleProvider = (event: Event): void => {
    const { context } = event as Event & { readonly context?: unknown };
    if (context === entranceContext) this.#consumer.hostConnected();
  };
}

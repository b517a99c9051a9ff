import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Signals } from '../events/signals.ts';
import type { Scope } from './scope.ts';

/** Calls a function for each signal of the host's scope, while the host is connected. */
export class SignalController<Name extends keyof Signals> implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly scope: Scope | undefined };
  readonly #name: Name;
  readonly #listener: (detail: Signals[Name]) => void;
  #scope: Scope | undefined;
  #stop: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost & { readonly scope: Scope | undefined },
    name: Name,
    listener: (detail: Signals[Name]) => void,
  ) {
    this.#host = host;
    this.#name = name;
    this.#listener = listener;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#host.scope === this.#scope) return;
    this.#leave();
    this.#scope = this.#host.scope;
    this.#stop = this.#scope?.on(this.#name, this.#listener);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#leave();
  }

  #leave(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#scope = undefined;
  }
}

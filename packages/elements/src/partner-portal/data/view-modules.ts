import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type ModuleState = 'pending' | 'ready' | 'failed';

/** The code of views, loaded when one is looked at for the first time. */
export class ViewModules implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #states = new Map<string, ModuleState>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Loads a view's code unless it is there or on its way. */
  want(name: string, load: () => Promise<unknown>): ModuleState {
    const state = this.#states.get(name);
    if (state) return state;
    this.#states.set(name, 'pending');
    load().then(
      () => this.#set(name, 'ready'),
      () => this.#set(name, 'failed'),
    );
    return 'pending';
  }

  /** Forgets a failure, so that the next `want` tries again. */
  retry(name: string): void {
    this.#states.delete(name);
    this.#host.requestUpdate();
  }

  #set(name: string, state: ModuleState): void {
    this.#states.set(name, state);
    this.#host.requestUpdate();
  }
}

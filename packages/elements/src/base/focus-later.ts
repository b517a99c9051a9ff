import type { ReactiveController, ReactiveElement } from 'lit';

/** Moves the focus to what the next render, or a later one, brings. */
export class FocusLater implements ReactiveController {
  readonly #host: ReactiveElement;
  #selector: string | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  on(selector: string): void {
    this.#selector = selector;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const target = this.#selector && this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
    if (!target) return;
    this.#selector = undefined;
    // What has the focus already may have been moved out of sight.
    if (target.matches(':focus')) target.scrollIntoView({ block: 'nearest' });
    target.focus();
  }
}

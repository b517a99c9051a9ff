import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How the fields of passwords look: which are shown, how much is in them, and whether Caps Lock is on. What is in them stays there. */
export class PasswordFields implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #shown = new Set<string>();
  readonly #lengths = new Map<string, number>();
  capsLock = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  isShown(name: string): boolean {
    return this.#shown.has(name);
  }

  toggle(name: string): void {
    if (!this.#shown.delete(name)) this.#shown.add(name);
    this.#host.requestUpdate();
  }

  /** Characters, as the server counts them (NFKC). */
  length(name: string): number {
    return this.#lengths.get(name) ?? 0;
  }

  readonly handleInput = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    this.#lengths.set(name, [...value.normalize('NFKC')].length);
    this.#host.requestUpdate();
  };

  readonly handleKey = (event: KeyboardEvent): void => {
    const capsLock = event.getModifierState('CapsLock');
    if (capsLock === this.capsLock) return;
    this.capsLock = capsLock;
    this.#host.requestUpdate();
  };

  forget(): void {
    this.#shown.clear();
    this.#lengths.clear();
  }
}

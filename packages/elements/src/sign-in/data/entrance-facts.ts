import type { Entrance } from '@saldo/sdk/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PortalEntrance } from '../../entrance/portal-entrance.ts';

/** What an entrance shows to who is not signed in. */
export class EntranceFacts implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #entrance: () => PortalEntrance | undefined;
  #asked: PortalEntrance | undefined;
  value: Entrance | undefined;
  error: unknown;

  constructor(host: ReactiveControllerHost, entrance: () => PortalEntrance | undefined) {
    this.#host = host;
    this.#entrance = entrance;
    host.addController(this);
  }

  hostUpdate(): void {
    const entrance = this.#entrance();
    if (entrance === this.#asked) return;
    this.#asked = entrance;
    this.value = this.error = undefined;
    if (entrance) void this.#ask(entrance);
  }

  retry(): void {
    this.error = undefined;
    if (this.#asked) void this.#ask(this.#asked);
  }

  async #ask(entrance: PortalEntrance): Promise<void> {
    try {
      const value = await entrance.facts();
      if (entrance === this.#asked) this.value = value;
    } catch (error) {
      if (entrance === this.#asked) this.error = error;
    }
    this.#host.requestUpdate();
  }
}

import type { ReactiveController, ReactiveElement } from 'lit';
import type { Paper } from './paper.ts';
import type { Printed } from './printed.ts';

/** What prints an element is loaded when there is something to print, and the page has nothing else to do. */
export class Printable implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #printed: () => Printed;
  #paper: Promise<Paper> | undefined;

  constructor(host: ReactiveElement, printed: () => Printed) {
    this.#host = host;
    this.#printed = printed;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#printed().session) return;
    this.#paper ??= this.#load();
    this.#paper.then(
      (paper) => this.#host.isConnected && paper.write(this.#printed()),
      // Out of reach of its file it is printed as it is seen; the next one who draws tries again.
      () => (this.#paper = undefined),
    );
  }

  hostDisconnected(): void {
    void this.#paper?.then((paper) => paper.leave());
  }

  async #load(): Promise<Paper> {
    await new Promise((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve));
    const { Paper } = await import('./paper.ts');
    return new Paper(this.#host);
  }
}

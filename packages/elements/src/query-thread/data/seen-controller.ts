import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Calls a function when an element of the host's shadow tree is really seen: in the viewport, of a page in front. */
export class SeenController implements ReactiveController {
  readonly #find: () => Element | null;
  readonly #seen: () => void;
  /** Made where there is a page: a server has none. */
  #observer: IntersectionObserver | undefined;
  #target: Element | null = null;
  #inView = false;

  constructor(host: ReactiveControllerHost, find: () => Element | null, seen: () => void) {
    this.#find = find;
    this.#seen = seen;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new IntersectionObserver((entries) => this.#handle(entries));
    document.addEventListener('visibilitychange', this.#tell);
  }

  hostUpdated(): void {
    const target = this.#find();
    if (target !== this.#target) {
      this.#observer?.disconnect();
      this.#inView = false;
      this.#target = target;
      if (target) this.#observer?.observe(target);
    } else this.#tell();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#tell);
    this.#observer?.disconnect();
    this.#target = null;
    this.#inView = false;
  }

  #handle(entries: readonly IntersectionObserverEntry[]): void {
    this.#inView = entries.at(-1)?.isIntersecting ?? false;
    this.#tell();
  }

  readonly #tell = (): void => {
    if (this.#inView && document.visibilityState === 'visible') this.#seen();
  };
}

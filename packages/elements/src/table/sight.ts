import type { ReactiveController, ReactiveElement } from 'lit';
import { SteadyScroll } from './steady-scroll.ts';

/** How far around the screen rows are drawn and asked for, in parts of its height. */
const margin = 0.5;

/** So many rows are drawn wherever they lie: an ordinary list is in the page as a whole, for finding in it and for reading on. */
const always = 200;

/** From where a person comes to a piece. */
export type Way = 'down' | 'up';

interface Piece {
  near: boolean;
  /** As it was drawn last, in px. */
  height: number;
}

/**
 * Tells which pieces of long lists are in sight or about to be, so that only those are drawn and kept up to date. A piece is an
 * element with its key in `data-piece`; one with `data-more` stands for what is not loaded yet. It measures, because
 * `content-visibility` does not work on the parts of a table. What has the focus stays drawn; printing draws everything.
 */
export class Sight implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #reached: (key: string, way: Way) => void;
  readonly #pieces = new Map<string, Piece>();
  readonly #observed = new Map<Element, string>();
  #observer: IntersectionObserver | undefined;
  #printing = false;

  /** @param reached called while a piece with `data-more` is in sight or about to be */
  constructor(host: ReactiveElement, reached: (key: string, way: Way) => void) {
    this.#host = host;
    this.#reached = reached;
    new SteadyScroll(host);
    host.addController(this);
  }

  /** Whether something that begins with the key is in sight or about to be. What was never drawn counts as such. */
  sees(key: string): boolean {
    const own = [...this.#pieces].filter(([name]) => name === key || name.startsWith(`${key} `));
    return own.length === 0 || own.some(([, { near }]) => near);
  }

  /**
   * How much room a piece that is out of sight takes, in px; `undefined` where it is to be drawn.
   *
   * @param rows of the whole list
   */
  roomOf(key: string, rows: number): number | undefined {
    const piece = this.#pieces.get(key);
    if (!piece || piece.near || piece.height === 0 || rows <= always || this.#printing) return undefined;
    return piece.height;
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver((entries) => this.#see(entries), {
      rootMargin: `${margin * 100}% 0px`,
    });
    addEventListener('beforeprint', this.#handlePrint);
    addEventListener('afterprint', this.#handlePrint);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed.clear();
    this.#pieces.clear();
    removeEventListener('beforeprint', this.#handlePrint);
    removeEventListener('afterprint', this.#handlePrint);
  }

  hostUpdated(): void {
    for (const element of this.#observed.keys()) if (!element.isConnected) this.#leave(element);
    for (const element of this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-piece]')) {
      const key = element.dataset['piece']!;
      if (this.#observed.get(element) !== key) {
        this.#leave(element);
        this.#observed.set(element, key);
        this.#observer?.observe(element);
      }
      if ('more' in element.dataset) this.#reach(element, key);
    }
  }

  get #focused(): Element | null {
    return (this.#host.renderRoot as ShadowRoot).activeElement;
  }

  #leave(element: Element): void {
    // How it lay is remembered for when it is drawn again.
    this.#observer?.unobserve(element);
    this.#observed.delete(element);
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const key = this.#observed.get(target);
      if (key === undefined) continue;
      const near = isIntersecting || target.contains(this.#focused);
      const before = this.#pieces.get(key)?.near ?? true;
      this.#pieces.set(key, { near, height: boundingClientRect.height });
      if (near !== before || 'more' in (target as HTMLElement).dataset) this.#host.requestUpdate();
    }
  }

  /** Where it lies now, which the observer tells only later: what was added meanwhile has moved it. */
  #reach(element: HTMLElement, key: string): void {
    if (!this.#pieces.get(key)?.near) return;
    // Whoever has come to its button by keyboard asks by it.
    if (element.contains(this.#focused) && this.#focused!.matches(':focus-visible')) return;
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom < -innerHeight * margin || top > innerHeight * (1 + margin)) return;
    this.#reached(key, top + bottom > innerHeight ? 'down' : 'up');
  }

  readonly #handlePrint = ({ type }: Event): void => {
    this.#printing = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}

import type { ReactiveController, ReactiveElement } from 'lit';

/** How long what has just changed is marked. */
const MARKED_MS = 4000;

/**
 * Marks what somebody else has just changed, for a few seconds: every part of the element with the record's id in `data-record`,
 * whether it is there already or comes with the next answer.
 */
class NewsMarker implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #until = new Map<string, number>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  mark(ids: readonly string[]): void {
    for (const id of ids) this.#until.set(id, performance.now() + MARKED_MS);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const now = performance.now();
    for (const [id, until] of this.#until) {
      if (until <= now) this.#until.delete(id);
      else for (const part of this.#parts(id)) markFor(part, until - now);
    }
  }

  #parts(id: string): Iterable<Element> {
    return this.#host.renderRoot.querySelectorAll(`[data-record="${CSS.escape(id)}"]:not([data-news])`);
  }
}

function markFor(part: Element, ms: number): void {
  part.toggleAttribute('data-news', true);
  setTimeout(() => part.toggleAttribute('data-news', false), ms);
}

const markers = new WeakMap<ReactiveElement, NewsMarker>();

/** Marks records in an element. */
export function markNews(host: ReactiveElement, ids: readonly string[]): void {
  const marker = markers.get(host) ?? new NewsMarker(host);
  markers.set(host, marker);
  marker.mark(ids);
}

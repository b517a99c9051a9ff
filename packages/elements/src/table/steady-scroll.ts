import type { ReactiveController, ReactiveElement } from 'lit';

interface Anchor {
  readonly element: Element;
  readonly scroller: Element;
  /** From the start of what is scrolled, in px. */
  readonly place: number;
}

/**
 * Keeps the row that is looked at in its place while rows come or go before it. Browsers do so by `overflow-anchor`, but not all of
 * them, and not within tables: `.windowed` switches that off.
 */
export class SteadyScroll implements ReactiveController {
  readonly #host: ReactiveElement;
  #anchor: Anchor | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const element = this.#lookedAt();
    const scroller = element && scrollerOf(this.#host);
    this.#anchor = element && scroller && { element, scroller, place: placeOf(element, scroller) };
  }

  hostUpdated(): void {
    if (!this.#anchor?.element.isConnected) return;
    const { element, scroller, place } = this.#anchor;
    const moved = placeOf(element, scroller) - place;
    if (Math.abs(moved) >= 1) scroller.scrollBy({ top: moved, behavior: 'instant' });
  }

  /** The first row in sight; below what is missing where a person comes from there. */
  #lookedAt(): Element | undefined {
    const pieces = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.windowed [data-piece]')];
    // While the list begins in sight, what stands above it may push it down.
    if (!pieces[0] || pieces[0].getBoundingClientRect().top >= 0) return undefined;
    let start = 0;
    for (const piece of pieces) {
      const { top, bottom } = piece.getBoundingClientRect();
      if (top > innerHeight) break;
      if (bottom <= 0) continue;
      if (!('more' in piece.dataset)) {
        // Not a heading, which moves to what comes before it.
        const rows = [...piece.querySelectorAll('[part~="row"]')];
        const row = rows.find((one) => one.getBoundingClientRect().top >= start);
        if (row) return row;
      } else if (top + bottom < innerHeight) start = bottom;
    }
    return undefined;
  }
}

function placeOf(element: Element, scroller: Element): number {
  return element.getBoundingClientRect().top + scroller.scrollTop;
}

/** What scrolls the element: the nearest around it that does, also around the shadow trees it is in; else the page. */
function scrollerOf(host: Element): Element {
  for (let around = parentOf(host); around; around = parentOf(around)) {
    const { overflowY } = getComputedStyle(around);
    const scrolls = overflowY === 'auto' || overflowY === 'scroll';
    if (scrolls && around.scrollHeight > around.clientHeight) return around;
  }
  return document.scrollingElement ?? document.documentElement;
}

function parentOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined)
  );
}

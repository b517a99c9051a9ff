import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  anchorAt,
  pageAt,
  scrollTopOf,
  type Anchor,
  type PageLayout,
  type PageSize,
} from '../model/page-layout.ts';

/** Where the person is in the pages: size of the view, scroll position, current page. It holds while the layout changes. */
export class ViewerScroll implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** Made where there is a page: a server has none. */
  #observer: ResizeObserver | undefined;
  #scroller: HTMLElement | undefined;
  #layout: PageLayout | undefined;
  #anchor: Anchor = { page: 1, part: 0 };
  /** The page that was gone to, where the view cannot show it at the top. */
  #goal: { readonly page: number; readonly top: number } | undefined;
  view: PageSize = { width: 0, height: 0 };
  page = 1;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get top(): number {
    return this.#layout ? scrollTopOf(this.#layout, this.#anchor) : 0;
  }

  hostDisconnected(): void {
    this.attach(undefined);
  }

  /** Takes the element that scrolls; it is another one in the dialog. */
  readonly attach = (scroller: Element | undefined): void => {
    if (scroller === this.#scroller) return;
    this.#observer?.disconnect();
    this.#scroller = scroller as HTMLElement | undefined;
    this.#layout = undefined;
    this.#observer ??= new ResizeObserver(() => this.#measure());
    if (this.#scroller) this.#observer.observe(this.#scroller);
  };

  /** Back to the first page, for another file. */
  reset(): void {
    this.#anchor = { page: 1, part: 0 };
    this.#goal = undefined;
    this.#layout = undefined;
    this.page = 1;
  }

  /** To be called after each render: brings the view to the same place of the new layout. */
  follow(layout: PageLayout): void {
    if (layout === this.#layout) return;
    this.#layout = layout;
    if (this.#scroller) this.#scroller.scrollTop = scrollTopOf(layout, this.#anchor);
  }

  go(page: number): void {
    const layout = this.#layout;
    if (!layout || !this.#scroller) return;
    this.page = Math.min(layout.count, Math.max(1, page));
    this.#anchor = { page: this.page, part: 0 };
    this.#scroller.scrollTop = scrollTopOf(layout, this.#anchor);
    this.#goal = { page: this.page, top: this.#scroller.scrollTop };
    this.#host.requestUpdate();
  }

  focus(): void {
    this.#scroller?.focus();
  }

  readonly handleScroll = (): void => {
    const layout = this.#layout;
    if (!layout || !this.#scroller) return;
    const { scrollTop } = this.#scroller;
    if (this.#goal && Math.abs(this.#goal.top - scrollTop) < 2) {
      this.page = this.#goal.page;
    } else {
      this.#goal = undefined;
      this.#anchor = anchorAt(layout, scrollTop);
      this.page = pageAt(layout, scrollTop + this.view.height * 0.4);
    }
    this.#host.requestUpdate();
  };

  #measure(): void {
    const { clientWidth: width, clientHeight: height } = this.#scroller!;
    if (width === this.view.width && height === this.view.height) return;
    this.view = { width, height };
    this.#host.requestUpdate();
  }
}

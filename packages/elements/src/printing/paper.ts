import { Letterhead } from './letterhead.ts';
import { paperStyles } from './paper-styles.ts';
import { PrintedPage } from './printed-page.ts';
import type { Printed } from './printed.ts';

/** How an element is printed: its letterhead, the margins of its pages, the styles of paper. */
export class Paper {
  readonly #letterhead: Letterhead;
  readonly #page: PrintedPage;

  constructor(host: Element & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    const root = host.renderRoot as ShadowRoot;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(paperStyles);
    root.adoptedStyleSheets.push(sheet);
    this.#letterhead = new Letterhead(root);
    this.#page = new PrintedPage(host);
  }

  write(printed: Printed): void {
    this.#letterhead.write(printed);
    this.#page.printed = printed;
  }

  /** Until it is written again. */
  leave(): void {
    this.#page.printed = undefined;
  }
}

import type { Printed } from './printed.ts';

/**
 * Writes whose account it is, of which day, and the number of the page into the margins of each page, while it is printed. Only a
 * stylesheet of the document reaches them: browsers ignore `@page` in shadow roots. A page that has an `@page` of its own keeps it. Of
 * several elements the last that is seen writes. Margin boxes are of CSS Paged Media 3; Chromium 131 knows them, others leave them out.
 */
export class PrintedPage {
  readonly #host: Element;
  #printed: Printed | undefined;
  #sheet: CSSStyleSheet | undefined;

  constructor(host: Element) {
    this.#host = host;
  }

  /** What is told; nothing while it is absent. */
  set printed(printed: Printed | undefined) {
    this.#printed = printed;
    const listen = printed ? addEventListener : removeEventListener;
    listen('beforeprint', this.#handleBefore);
    listen('afterprint', this.#handleAfter);
    if (!printed) this.#handleAfter();
  }

  readonly #handleBefore = (): void => {
    const { words, format, session, asOf } = this.#printed!;
    this.#handleAfter();
    if (!session || !this.#host.checkVisibility() || hasPageRule()) return;
    const { fontFamily, direction } = getComputedStyle(this.#host);
    const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
    const date = words.asOf({ date: format.date(asOf ?? session.today) });
    const counters = words.printedPage({ page: '\u0001', pages: '\u0002' });
    const number = text(counters)
      .replace('\u0001', '" counter(page) "')
      .replace('\u0002', '" counter(pages) "');
    const box = `font: 8pt ${fontFamily}; color: #555`;
    this.#sheet = new CSSStyleSheet();
    this.#sheet.replaceSync(
      `@page { margin: 14mm 12mm 18mm; @bottom-${start} { content: ${text(`${session.publisher.name} · ${date}`)}; ${box} } @bottom-${end} { content: ${number}; ${box} } }`,
    );
    own.add(this.#sheet);
    document.adoptedStyleSheets.push(this.#sheet);
  };

  readonly #handleAfter = (): void => {
    const sheet = this.#sheet;
    if (!sheet) return;
    this.#sheet = undefined;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

const own = new WeakSet<CSSStyleSheet>();

/** Whether the page itself says how it is to be printed. */
function hasPageRule(): boolean {
  const has = (rules: CSSRuleList): boolean =>
    [...rules].some(
      (rule) => rule instanceof CSSPageRule || (rule instanceof CSSMediaRule && has(rule.cssRules)),
    );
  return [...document.styleSheets, ...document.adoptedStyleSheets].some((sheet) => {
    try {
      return !own.has(sheet) && has(sheet.cssRules);
    } catch {
      // Of another origin: nobody may look into it.
      return false;
    }
  });
}

/** A text as CSS writes it. */
function text(value: string): string {
  return `"${value.replaceAll(/["\\\n\r\f]/g, (one) => `\\${one.codePointAt(0)!.toString(16)} `)}"`;
}

import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Direction, Document } from '@saldo/sdk/contract';
import { SaldoElement } from '../base/saldo-element.ts';
import type { Scope } from '../context/scope.ts';
import { SignalController } from '../context/signal-controller.ts';
import { DocumentOpenEvent } from '../events/document-open.event.ts';
import { documentLabel, pointerTo } from '../events/document-pointer.ts';
import { ReportRequestEvent } from '../events/report-request.event.ts';
import { dataTable } from '../table/data-table.ts';
import { tables } from '../table/data-table.styles.ts';
import type { Sort } from '../table/column.ts';
import { openSums } from '../table/open-sums.ts';
import { RowSelection } from '../table/row-selection.ts';
import { selectionBars } from '../table/selection-bar.styles.ts';
import { selectionBar } from '../table/selection-bar.ts';
import { failure, failureBanner } from '../templates/failure.ts';
import { base } from '../theme/base.styles.ts';
import { buttons } from '../theme/button.styles.ts';
import { choices } from '../theme/choice.styles.ts';
import { fields } from '../theme/field.styles.ts';
import { states } from '../theme/state.styles.ts';
import { tokens } from '../theme/tokens.styles.ts';
import { invoiceColumns } from './view/invoice-columns.ts';
import { InvoiceData, type InvoiceQuestion } from './data/invoice-data.ts';
import { empty } from './view/invoice-empty.ts';
import { countFilters, documentFilters, noFilters, type Filters } from './model/invoice-filters.ts';
import { foot } from './view/invoice-foot.ts';
import { SelectionChangeEvent } from './invoice-list.events.ts';
import { invoiceListStyles } from './invoice-list.styles.ts';
import { invoiceListEn, type InvoiceListWords } from './invoice-list.words.en.ts';
import { toolbar } from './view/invoice-toolbar.ts';
import { toolbarStyles } from './invoice-toolbar.styles.ts';
import { totals } from './view/invoice-totals.ts';
import { totalsStyles } from './invoice-totals.styles.ts';
import { isPayable, payableItem } from './model/payable-documents.ts';

/**
 * The documents of a partner's account: totals per currency, search and filters, a table that becomes cards, and a
 * selection to report as paid. A filter given as an attribute is locked.
 *
 * @slot heading - In place of the heading.
 * @slot actions - Beside the heading.
 * @fires {DocumentOpenEvent} saldo-document-open - A document was opened. Cancelable.
 * @fires {ReportRequestEvent} saldo-report-request - The chosen documents are to be reported as paid. Cancelable.
 * @fires {SelectionChangeEvent} saldo-selection-change - A person chose or released documents.
 * @fires {SaldoErrorEvent} saldo-error - Something failed and is shown.
 * @csspart heading - The heading.
 * @csspart totals - The block of totals; `total` is one currency.
 * @csspart toolbar - Search and filters.
 * @csspart table - The table; `row`, `cell`, `cell-number` … are its parts.
 * @csspart selection - The bar of what is chosen; `report` its button.
 * @csspart more - The button that shows more rows.
 */
export class SaldoInvoiceList extends SaldoElement<InvoiceListWords> {
  static override styles: CSSResultGroup = [
    tokens,
    base,
    buttons,
    fields,
    states,
    tables,
    selectionBars,
    choices,
    totalsStyles,
    toolbarStyles,
    invoiceListStyles,
  ];

  /** `receivable`: the partner owes; `payable`: the publisher owes. Absent: the partner's, `receivable` where it is both. */
  @property() direction: Direction | undefined;

  /** Locks the types: `invoice credit_note`. */
  @property() type: string | undefined;

  /** Locks the statuses: `open partially_paid`. */
  @property() status: string | undefined;

  /** Locks the list to what is overdue. */
  @property({ type: Boolean }) overdue = false;

  /** Locks the currency: `PEN`. */
  @property() currency: string | undefined;

  /** Locks the first issue date, `YYYY-MM-DD`. */
  @property({ attribute: 'issued-from' }) issuedFrom: string | undefined;

  /** Locks the last issue date, `YYYY-MM-DD`. */
  @property({ attribute: 'issued-to' }) issuedTo: string | undefined;

  /** Order at first: `issueDate`, `dueDate` or `number`, descending with a minus sign. */
  @property() sort = '-issueDate';

  /** Rows per page, 1 to 200. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 25;

  /** Columns in their order: `number reference fiscal issueDate dueDate status withholdings total open`. */
  @property() columns = 'number issueDate dueDate status total open';

  @state() private filters: Filters = noFilters;
  @state() private filtersOpen = false;
  /** The search as it stands in the field; `filters.q` follows when typing pauses. */
  @state() private typed = '';

  #scope: Scope | undefined;
  #searchTimer: ReturnType<typeof setTimeout> | undefined;

  readonly #data = new InvoiceData(this, () => this.#question());

  readonly #selection = new RowSelection<Document>(
    this,
    ({ id }) => id,
    () => this.#tellSelection(),
  );

  constructor() {
    super({ en: invoiceListEn, es: async () => (await import('./invoice-list.words.es.ts')).invoiceListEs });
    new SignalController(this, 'changed', (topics) => {
      if (topics.includes('payment-reports')) this.#selection.clear();
    });
  }

  /** The documents that are chosen. */
  get selectedDocuments(): readonly Document[] {
    return this.#selection.rows;
  }

  /** Releases all chosen documents. */
  clearSelection(): void {
    this.#selection.clear();
  }

  /** Loads again, keeping what is shown meanwhile. */
  refresh(): void {
    this.#data.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#searchTimer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was chosen belongs to one account.
    if (this.scope !== this.#scope || changed.has('direction')) this.#selection.clear();
    this.#scope = this.scope;
    this.#selection.keep(this.#data.documents.rows ?? [], isPayable);
  }

  protected override render(): TemplateResult {
    const { words, format } = this;
    return html`<section>
      <header class="head">
        <slot name="heading"><h2 part="heading">${words.heading}</h2></slot>
        ${
          this.#data.summary.value
            ? html`<span class="muted small as-of"
                >${words.asOf(format.date(this.#data.summary.value.asOf))}</span
              >`
            : nothing
        }
        <slot name="actions"></slot>
      </header>
      ${this.#renderTotals()} ${this.#nothingAtAll ? nothing : this.#renderToolbar()} ${this.#renderList()}
      ${this.#renderSelection()}
    </section>`;
  }

  #renderTotals(): TemplateResult | typeof nothing {
    const { value: summary, error, stale } = this.#data.summary;
    const { words, format } = this;
    // One account, one failure: the list says it.
    if (!summary && (this.#data.documents.error ?? this.#blocking) !== undefined) return nothing;
    return totals({
      words,
      format,
      direction: this.#direction,
      summary,
      error,
      stale,
      retry: () => this.#data.summary.retry(),
    });
  }

  #renderToolbar(): TemplateResult {
    return toolbar({
      words: this.words,
      filters: this.filters,
      typed: this.typed,
      locks: this,
      currencies: this.session?.publisher.currencies.map(({ code }) => code) ?? [],
      open: this.filtersOpen,
      toggle: () => (this.filtersOpen = !this.filtersOpen),
      change: (filters) => (this.filters = { ...this.filters, ...filters }),
      type: (q) => this.#handleSearch(q),
      clear: () => this.#handleClearFilters(),
    });
  }

  #renderList(): TemplateResult {
    const { rows, error } = this.#data.documents;
    const { words } = this;
    const failed = error ?? this.#blocking;
    const retry = () => {
      if (this.sessionQuery.error !== undefined) this.sessionQuery.retry();
      this.#data.retry();
    };
    if (!rows && failed !== undefined) return failure({ words, error: failed, retry });
    if (rows?.length === 0 && !error) return this.#renderEmpty();
    return html`${
      failed !== undefined
        ? failureBanner({ words, error: failed, retry, kept: words.errors.staleKept })
        : nothing
    }
    ${this.#renderTable(rows)} ${this.#renderFoot(rows)}`;
  }

  #renderEmpty(): TemplateResult {
    const clear = countFilters(this.filters) > 0 ? () => this.#handleClearFilters() : undefined;
    return empty(this.words, this.session?.publisher.name, clear);
  }

  #renderTable(rows: readonly Document[] | undefined): TemplateResult {
    const { words } = this;
    const shared = new Set(rows?.map(({ currency }) => currency));
    const shown = this.columns.split(/[\s,]+/);
    const known = invoiceColumns({
      words,
      format: this.format,
      today: this.session?.today,
      currency: shared.size === 1 ? [...shared][0] : undefined,
      decimals: Math.max(0, ...(rows ?? []).map(({ decimals }) => decimals)),
      figure: shown.includes('open') ? 'open' : 'total',
      open: (document) => this.#handleOpen(document),
    });
    return dataTable({
      words,
      caption: words.heading,
      columns: shown.flatMap((id) => known[id] ?? []),
      rows,
      skeletonRows: Math.min(this.pageSize, 8),
      key: ({ id }) => id,
      stale: this.#data.documents.stale,
      sort: { column: this.sort.replace('-', ''), descending: this.sort.startsWith('-') },
      onSort: (sort) => this.#handleSort(sort),
      selection: this.#reports ? this.#selection : undefined,
      selectable: isPayable,
      rowName: documentLabel,
      mark: ({ status, daysOverdue }) =>
        status === 'void' ? 'void' : daysOverdue > 0 ? 'overdue' : undefined,
    });
  }

  #renderFoot(rows: readonly Document[] | undefined): TemplateResult | typeof nothing {
    if (!rows) return nothing;
    const { hasMore, morePending, moreError } = this.#data.documents;
    return foot({
      words: this.words,
      format: this.format,
      shown: rows.length,
      all: this.#data.count,
      hasMore,
      pending: morePending,
      error: moreError,
      more: () => void this.#handleMore(),
      prefetch: () => this.#data.documents.prefetch(),
    });
  }

  #renderSelection(): TemplateResult | typeof nothing {
    const { size, rows } = this.#selection;
    if (size === 0) return nothing;
    return selectionBar({
      words: this.words,
      format: this.format,
      count: size,
      sums: openSums(rows),
      report: () => this.#handleReport(),
      clear: () => this.#handleClear(),
    });
  }

  get #direction(): Direction | undefined {
    if (this.direction) return this.direction;
    const own = this.session?.partner?.direction;
    return own === 'payable' ? 'payable' : own && 'receivable';
  }

  /** A failure without which the list cannot even be asked for. */
  get #blocking(): unknown {
    return this.#direction ? undefined : this.sessionQuery.error;
  }

  /** No rows although nobody filters: there is nothing to search in. */
  get #nothingAtAll(): boolean {
    return this.#data.documents.rows?.length === 0 && countFilters(this.filters) === 0 && this.typed === '';
  }

  get #reports(): boolean {
    return this.#direction === 'receivable' && this.may('createPaymentReport');
  }

  #question(): InvoiceQuestion | undefined {
    const direction = this.#direction;
    const { sort, pageSize: limit, filters, session } = this;
    return direction && { filters: documentFilters(direction, this, filters, session?.today), sort, limit };
  }

  #handleSearch(q: string): void {
    this.typed = q;
    clearTimeout(this.#searchTimer);
    this.#searchTimer = setTimeout(() => (this.filters = { ...this.filters, q }), 250);
  }

  #handleClearFilters(): void {
    clearTimeout(this.#searchTimer);
    this.typed = '';
    this.filters = noFilters;
  }

  #handleSort({ column, descending }: Sort): void {
    this.sort = `${descending ? '-' : ''}${column}`;
  }

  async #handleMore(): Promise<void> {
    const [first] = await this.#data.documents.more();
    if (!first || this.#data.documents.hasMore) return;
    await this.updateComplete;
    // The button that had the focus is gone: go on with the first row that it brought.
    const index = this.#data.documents.rows!.indexOf(first);
    this.renderRoot.querySelectorAll<HTMLElement>('.row-action')[index]?.focus();
  }

  #handleOpen(document: Document): void {
    const event = new DocumentOpenEvent(pointerTo(document));
    this.handOver(event);
  }

  #handleReport(): void {
    const items = this.#selection.rows.map(payableItem);
    const event = new ReportRequestEvent({ direction: this.#direction!, items });
    this.handOver(event);
  }

  #handleClear(): void {
    this.#selection.clear();
    this.#tellSelection();
  }

  #tellSelection(): void {
    const { rows } = this.#selection;
    const event = new SelectionChangeEvent(
      rows,
      openSums(rows).map(({ money }) => money),
    );
    this.dispatchEvent(event);
  }
}

import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Direction, Document, DocumentSummary } from '@saldo/sdk/contract';
import { isNegative, isZero, sum } from '@saldo/sdk/money';
import { SaldoElement } from '../base/saldo-element.ts';
import { SignalController } from '../context/signal-controller.ts';
import { DocumentOpenEvent } from '../events/document-open.event.ts';
import { documentLabel, pointerTo } from '../events/document-pointer.ts';
import { ReportRequestEvent } from '../events/report-request.event.ts';
import { PagedQuery } from '../query/paged-query.ts';
import { Query } from '../query/query.ts';
import { dataTable } from '../table/data-table.ts';
import { tables } from '../table/data-table.styles.ts';
import type { Sort } from '../table/column.ts';
import { RowSelection } from '../table/row-selection.ts';
import { failure, failureBanner } from '../templates/failure.ts';
import { paper, search } from '../templates/icons.ts';
import { notice } from '../templates/notice.ts';
import { base } from '../theme/base.styles.ts';
import { buttons } from '../theme/button.styles.ts';
import { fields } from '../theme/field.styles.ts';
import { states } from '../theme/state.styles.ts';
import { tokens } from '../theme/tokens.styles.ts';
import { invoiceColumns } from './invoice-columns.ts';
import {
  countFilters,
  documentFilters,
  noFilters,
  type DocumentFilters,
  type Filters,
} from './invoice-filters.ts';
import { SelectionChangeEvent } from './invoice-list.events.ts';
import { invoiceListStyles } from './invoice-list.styles.ts';
import { invoiceListEn, type InvoiceListWords } from './invoice-list.words.en.ts';
import { totals } from './invoice-totals.ts';
import { selectionBar } from './selection-bar.ts';
import { toolbar } from './invoice-toolbar.ts';

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
  static override styles: CSSResultGroup = [tokens, base, buttons, fields, states, tables, invoiceListStyles];

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

  #searchTimer: ReturnType<typeof setTimeout> | undefined;

  readonly #documents = new PagedQuery<readonly [string], Document>(this, {
    args: () => {
      const filters = this.#query();
      return filters && [JSON.stringify({ ...filters, sort: this.sort, limit: this.pageSize })];
    },
    load: async ([query], cursor, { client, signal }) =>
      client.documents.list({ ...(JSON.parse(query) as DocumentFilters), cursor }, { signal }),
    topics: ['documents'],
  });

  readonly #summary = new Query<readonly [string], DocumentSummary>(this, {
    args: () => {
      const filters = this.#query();
      return filters && [JSON.stringify(filters)];
    },
    load: ([query], { client, signal }) =>
      client.documents.summary(JSON.parse(query) as DocumentFilters, { signal }),
    topics: ['documents'],
  });

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
    this.#documents.refresh();
    this.#summary.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#searchTimer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client') || changed.has('direction')) this.#selection.clear();
    this.#selection.keep(this.#documents.rows ?? [], isPayable);
  }

  protected override render(): TemplateResult {
    const { words, format } = this;
    return html`<section>
      <header class="head">
        <slot name="heading"><h2 part="heading">${words.heading}</h2></slot>
        ${
          this.#summary.value
            ? html`<span class="muted small as-of"
                >${words.asOf(format.date(this.#summary.value.asOf))}</span
              >`
            : nothing
        }
        <slot name="actions"></slot>
      </header>
      ${this.#renderTotals()} ${this.#renderToolbar()} ${this.#renderList()} ${this.#renderSelection()}
    </section>`;
  }

  #renderTotals(): TemplateResult | typeof nothing {
    const { value: summary, error, stale } = this.#summary;
    const { words, format } = this;
    // One account, one failure: the list says it.
    if (!summary && this.#documents.error) return nothing;
    return totals({
      words,
      format,
      direction: this.#direction,
      summary,
      error,
      stale,
      retry: () => this.#summary.retry(),
    });
  }

  #renderToolbar(): TemplateResult {
    return toolbar({
      words: this.words,
      filters: this.filters,
      locks: this,
      currencies: this.session?.publisher.currencies.map(({ code }) => code) ?? [],
      open: this.filtersOpen,
      toggle: () => (this.filtersOpen = !this.filtersOpen),
      change: (filters) => (this.filters = { ...this.filters, ...filters }),
      type: (q) => this.#handleSearch(q),
      clear: () => (this.filters = noFilters),
    });
  }

  #renderList(): TemplateResult {
    const { rows, error } = this.#documents;
    const { words } = this;
    const failed = error ?? this.#blocking;
    const retry = () => {
      if (this.sessionQuery.error !== undefined) this.sessionQuery.retry();
      else this.#documents.retry();
      if (this.#summary.error !== undefined) this.#summary.retry();
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
    const { words } = this;
    if (countFilters(this.filters) > 0) {
      return notice({
        icon: search,
        title: words.noMatchTitle,
        text: words.noMatchText,
        actions: html`<button type="button" @click=${() => (this.filters = noFilters)}>
          ${words.clearFilters}
        </button>`,
      });
    }
    const publisher = this.session?.publisher.name;
    return notice({
      icon: paper,
      title: words.emptyTitle,
      text: publisher === undefined ? undefined : words.emptyText(publisher),
    });
  }

  #renderTable(rows: readonly Document[] | undefined): TemplateResult {
    const { words } = this;
    const shared = new Set(rows?.map(({ currency }) => currency));
    const known = invoiceColumns({
      words,
      format: this.format,
      today: this.session?.today,
      currency: shared.size === 1 ? [...shared][0] : undefined,
      decimals: Math.max(0, ...(rows ?? []).map(({ decimals }) => decimals)),
      open: (document) => this.#handleOpen(document),
    });
    return dataTable({
      words,
      caption: words.heading,
      columns: this.columns.split(/[\s,]+/).flatMap((id) => known[id] ?? []),
      rows,
      skeletonRows: Math.min(this.pageSize, 8),
      key: ({ id }) => id,
      stale: this.#documents.stale,
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
    const { words, format } = this;
    const all = this.#summary.value?.currencies.reduce((count, one) => count + one.count, 0);
    const { hasMore, morePending, moreError } = this.#documents;
    const prefetch = () => this.#documents.prefetch();
    return html`<footer class="foot">
      <p class="muted small" role="status">
        ${
          all === undefined || all < rows.length
            ? words.documents(rows.length, format.integer(rows.length))
            : words.shown(format.integer(rows.length), words.documents(all, format.integer(all)))
        }
      </p>
      ${
        moreError === undefined
          ? nothing
          : failureBanner({ words, error: moreError, retry: () => void this.#documents.more() })
      }
      ${
        hasMore
          ? html`<button
              part="more"
              type="button"
              aria-disabled=${morePending}
              @pointerenter=${prefetch}
              @focus=${prefetch}
              @click=${() => void this.#documents.more()}
            >
              ${morePending ? words.loading : words.showMore}
            </button>`
          : nothing
      }
    </footer>`;
  }

  #renderSelection(): TemplateResult | typeof nothing {
    const { size, rows } = this.#selection;
    if (size === 0) return nothing;
    const sums = sumsOf(rows).map((money) => ({
      money,
      decimals: rows.find(({ currency }) => currency === money.currency)!.decimals,
    }));
    return selectionBar({
      words: this.words,
      format: this.format,
      count: size,
      sums,
      report: () => this.#handleReport(),
      clear: () => {
        this.#selection.clear();
        this.#tellSelection();
      },
    });
  }

  get #direction(): Direction | undefined {
    if (this.direction) return this.direction;
    const own = this.session?.partner.direction;
    return own === 'payable' ? 'payable' : own && 'receivable';
  }

  /** A failure without which the list cannot even be asked for. */
  get #blocking(): unknown {
    return this.#direction ? undefined : this.sessionQuery.error;
  }

  get #reports(): boolean {
    return this.#direction === 'receivable' && this.may('createPaymentReport');
  }

  #query(): DocumentFilters | undefined {
    const direction = this.#direction;
    return direction && documentFilters(direction, this, this.filters, this.session?.today);
  }

  #handleSearch(q: string): void {
    clearTimeout(this.#searchTimer);
    this.#searchTimer = setTimeout(() => (this.filters = { ...this.filters, q }), 250);
  }

  #handleSort({ column, descending }: Sort): void {
    this.sort = `${descending ? '-' : ''}${column}`;
  }

  #handleOpen(document: Document): void {
    const event = new DocumentOpenEvent(pointerTo(document));
    this.handOver(event);
  }

  #handleReport(): void {
    const items = this.#selection.rows.map((document) => ({
      document: pointerTo(document),
      dueDate: document.dueDate,
      openAmount: document.openAmount,
      decimals: document.decimals,
    }));
    const event = new ReportRequestEvent({ direction: this.#direction!, items });
    this.handOver(event);
  }

  #tellSelection(): void {
    const { rows } = this.#selection;
    const event = new SelectionChangeEvent(rows, sumsOf(rows));
    this.dispatchEvent(event);
  }
}

/** Something is owed on it that can be reported as paid: not a credit, not a paper, not void. */
function isPayable({ openAmount, status }: Document): boolean {
  return status !== 'void' && !isZero(openAmount) && !isNegative(openAmount);
}

function sumsOf(documents: readonly Document[]) {
  const currencies = [...new Set(documents.map(({ currency }) => currency))];
  return currencies.map((currency) =>
    sum(
      documents.filter((document) => document.currency === currency).map(({ openAmount }) => openAmount),
      currency,
    ),
  );
}

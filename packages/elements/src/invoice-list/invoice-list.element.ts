import { html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Direction, SaldoDocument } from '@saldo/sdk/contract';
import { Download } from '../attachments/download.ts';
import { Lazy } from '../base/lazy.ts';
import { pairsAttribute } from '../base/pairs-attribute.ts';
import { SaldoElement } from '../base/saldo-element.ts';
import type { Scope } from '../context/scope.ts';
import { SignalController } from '../context/signal-controller.ts';
import { DocumentOpenEvent } from '../events/document-open.event.ts';
import { documentLabel, pointerTo } from '../events/document-pointer.ts';
import { ReportRequestEvent } from '../events/report-request.event.ts';
import type { HostActions } from '../host-actions/host-actions.ts';
import type { RowAction } from '../host-actions/row-action.ts';
import type { Columns } from '../host-columns/host-column.ts';
import { HostRows } from '../host-rows/host-rows.ts';
import { openSums } from '../table/open-sums.ts';
import { Printable } from '../printing/printable.ts';
import { RowSelection } from '../table/row-selection.ts';
import { selectionBar } from '../table/selection-bar.ts';
import { Sight } from '../table/sight.ts';
import { SetupError } from '../setup/setup-error.ts';
import { tellOnce } from '../setup/tell-once.ts';
import { failure, failureBanner } from '../templates/failure.ts';
import { InvoiceChoices } from './data/invoice-choices.ts';
import { InvoiceData, type InvoiceQuestion } from './data/invoice-data.ts';
import { SelectionChangeEvent } from './invoice-list.events.ts';
import { invoiceListSheets } from './invoice-list.sheets.ts';
import { invoiceListEn } from './invoice-list.words.ts';
import { documentFilters } from './model/invoice-filters.ts';
import { lockTrouble } from './model/invoice-locks.ts';
import { isPayable, payableItem } from './model/payable-documents.ts';
import { empty } from './view/invoice-empty.ts';
import { foot } from './view/invoice-foot.ts';
import { invoiceHead } from './view/invoice-head.ts';
import { invoiceLimits } from './view/invoice-limits.ts';
import { invoiceTable, usualColumns } from './view/invoice-table.ts';
import { toolbar } from './view/invoice-toolbar.ts';
import { totals } from './view/invoice-totals.ts';
import type { InvoiceView } from './view/invoice-view.ts';

/**
 * The documents of a partner's account: totals per currency, search and filters, a table that becomes cards, and a
 * selection to report as paid. A filter given as an attribute is locked.
 *
 * @fires {FileDownloadEvent} saldo-file-download - A person asked for a file. Cancelable.
 * @slot heading - In place of the heading.
 * @slot actions - Beside the heading.
 * @slot empty - In place of what is said where there are no documents.
 * @slot error - In place of a failure that leaves nothing to show.
 * @fires {DocumentOpenEvent} saldo-document-open - A document was opened. Cancelable.
 * @fires {ReportRequestEvent} saldo-report-request - The chosen documents are to be reported as paid. Cancelable.
 * @fires {SelectionChangeEvent} saldo-selection-change - A person chose or released documents.
 * @slot logo - On paper: a picture at the start of the letterhead.
 * @csspart letterhead - On paper: whose account it is, and of which day.
 * @csspart heading - The heading.
 * @csspart totals - The block of totals; `total` is one currency.
 * @csspart limits - To what the page has limited the list.
 * @csspart toolbar - Search and filters.
 * @csspart table - The table; `row`, `cell`, `cell-number` … are its parts.
 * @csspart selection - The bar of what is chosen; `report` its button.
 * @csspart more - The button that shows more rows.
 */
export class SaldoInvoiceList extends SaldoElement<typeof invoiceListEn> {
  static override styles: CSSResultGroup = invoiceListSheets;

  /** `receivable`: the partner owes; `payable`: the publisher owes. Absent: the partner's, `receivable` where it is both. */
  @property() direction: Direction | undefined;

  /** Locks the types: `invoice credit_note`. */
  @property() type: string | undefined;

  /** Locks the statuses: `open partially_paid`. */
  @property() status: string | undefined;

  /** Locks the list to what is overdue. */
  @property({ type: Boolean }) overdue = false;

  /** Locks the list to what is held up: `disputed blocked`. */
  @property() hold: string | undefined;

  /** Locks the ages of open amounts: `current days_1_30 days_31_60 days_61_90 over_90`. */
  @property() ageing: string | undefined;

  /** Locks the currency: `PEN`. */
  @property() currency: string | undefined;

  /** Locks the first issue date, `YYYY-MM-DD`. */
  @property({ attribute: 'issued-from' }) issuedFrom: string | undefined;

  /** Locks the last issue date, `YYYY-MM-DD`. */
  @property({ attribute: 'issued-to' }) issuedTo: string | undefined;

  /** Locks the first due date, `YYYY-MM-DD`. */
  @property({ attribute: 'due-from' }) dueFrom: string | undefined;

  /** Locks the last due date, `YYYY-MM-DD`. */
  @property({ attribute: 'due-to' }) dueTo: string | undefined;

  /** Locks the list to documents with these values in their metadata, all of them: `project=P-14&site=Pit%203`. */
  @property({ converter: pairsAttribute }) metadata: Readonly<Record<string, string>> | undefined;

  /** A list of papers rather than of what is to be paid: without totals and states, with amounts as the papers say them. */
  @property({ type: Boolean }) papers = false;

  /** Order at first: `issueDate`, `dueDate` or `number`, descending with a minus sign. */
  @property() sort = '-issueDate';

  /** Keeps a person's filters and order in the query of the page's address, each with this name and a full stop before it: `invoices` makes `?invoices.state=overdue`. */
  @property({ attribute: 'url-filters' }) urlFilters: string | undefined;

  /** Rows per page, 1 to 200. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 25;

  /** Columns in their order: `number reference fiscal issueDate dueDate status withholdings total open files`, and `metadata.` with a key, `metadata.delivered:date` or `metadata.weight:number` where its values are not text. As a property also a list with columns of your own among them. Absent: `number issueDate dueDate status total open`. */
  @property() columns: Columns<SaldoDocument> | undefined;

  /** Headings of columns of metadata by key: `project=Project&delivered=Delivered on`. Without one it is the key. */
  @property({ attribute: 'metadata-labels', converter: pairsAttribute }) metadataLabels:
    Readonly<Record<string, string>> | undefined;

  /** What people may do with a document besides, by code of yours: beside each row, and with `runMany` for all that are chosen. */
  @property({ attribute: false }) rowActions: readonly RowAction<SaldoDocument>[] | undefined;

  #scope: Scope | undefined;
  #lockTrouble: string | undefined;
  readonly #chosen = new InvoiceChoices(this);
  readonly #download = new Download(this);
  readonly #rows = new HostRows<SaldoDocument>(this, { key: ({ id }) => id, nameOf: documentLabel });
  readonly #url = new Lazy(this, async () => {
    const { invoiceUrl } = await import('./data/invoice-url.ts');
    return invoiceUrl(this, this.#chosen);
  });
  readonly #sight: Sight = new Sight(this, () => this.#data.reach());
  readonly #data = new InvoiceData(this, this.#sight, () => this.#question());

  readonly #selection = new RowSelection<SaldoDocument>(
    this,
    ({ id }) => id,
    () => this.#tellSelection(),
  );

  constructor() {
    super({ en: invoiceListEn, load: (language) => import(`./invoice-list.words.${language}.ts`) });
    new Printable(this, () => ({
      words: this.words,
      format: this.format,
      session: this.session,
      asOf: this.#data.summary.value?.asOf,
      logo: this.surroundings?.logo,
    }));
    new SignalController(this, 'changed', (topics) => {
      if (topics.includes('paymentReports')) this.#selection.clear();
    });
  }

  /** The documents that are chosen. */
  get selectedDocuments(): readonly SaldoDocument[] {
    return this.#selection.rows;
  }

  /** Releases all chosen documents. */
  clearSelection(): void {
    this.#selection.clear();
  }

  /** Loads again, also the cells of columns of your own, keeping what is shown meanwhile. */
  refresh(): void {
    if (this.sessionQuery.error !== undefined) this.sessionQuery.retry();
    this.#data.refresh();
    this.#rows.refresh();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#lockTrouble = lockTrouble(this);
    if (this.#lockTrouble) tellOnce(this.#lockTrouble);
    if (changed.has('sort')) this.#chosen.order(undefined);
    // What was chosen belongs to one account.
    if (this.scope !== this.#scope || changed.has('direction')) this.#selection.clear();
    this.#scope = this.scope;
    this.#selection.keep(this.#data.documents.rows ?? [], this.#isSelectable);
    if (this.#selection.size === 0) this.#acts?.forgetMany();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    // Never what a lock that is no filter would let through.
    if (this.#lockTrouble) return failure({ words, error: new SetupError(this.#lockTrouble) });
    return html`<section>
      ${invoiceHead({ ...this.#parts, asOf: this.#data.summary.value?.asOf })} ${this.#renderTotals()}
      ${this.#renderLimits()} ${this.#nothingAtAll ? nothing : this.#renderToolbar()} ${this.#renderList()}
      ${this.#renderSelection()} ${this.#acts?.announcer(this.words) ?? nothing}
    </section>`;
  }

  #renderTotals(): TemplateResult | typeof nothing {
    const { documents, summary: query } = this.#data;
    if (this.papers) return nothing;
    // One account, one failure: the list says it.
    if (!query.value && (documents.error ?? this.#blocking) !== undefined) return nothing;
    return totals({ ...this.#parts, direction: this.#direction, query });
  }

  /** A page that gives a heading says by it what the list is of. */
  #renderLimits(): TemplateResult | typeof nothing {
    // On a server an element knows nothing of what the page gives it.
    const isSaid = !isServer && this.querySelector(':scope > [slot="heading"]') !== null;
    const metadataLabels = this.metadataLabels ?? {};
    return isSaid ? nothing : invoiceLimits({ ...this.#parts, locks: this, metadataLabels });
  }

  #renderToolbar(): TemplateResult {
    return toolbar({
      ...this.#parts,
      ...{ chosen: this.#chosen, locks: this, papers: this.papers },
      currencies: this.session?.publisher.currencies.map(({ code }) => code) ?? [],
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
    const more = () => void this.#handleMore();
    if (!rows && failed !== undefined) return failure({ words, error: failed, retry });
    if (rows?.length === 0 && !error) return empty(words, this.session?.publisher.name, this.#chosen);
    const kept = words.errors.staleKept;
    return html`${failed === undefined ? nothing : failureBanner({ words, error: failed, retry, kept })}
    ${this.#renderTable(rows)} ${rows ? foot({ ...this.#parts, rows, data: this.#data, more }) : nothing}`;
  }

  #renderTable(rows: readonly SaldoDocument[] | undefined): TemplateResult {
    const { words } = this;
    const columns = this.columns ?? usualColumns;
    return invoiceTable({
      ...this.#parts,
      ...{ columns, localName: this.localName, acts: this.#acts?.column(words) },
      hostCell: this.#rows.cellOf(columns, words),
      today: this.session?.today,
      papers: this.papers,
      metadataLabels: this.metadataLabels ?? {},
      rows,
      data: this.#data,
      sight: this.#sight,
      skeletonRows: Math.min(this.pageSize, 8),
      stale: this.#data.documents.stale,
      sort: this.#sort,
      onSort: (sort) => this.#chosen.order(sort === this.sort ? undefined : sort),
      selection: this.#reports || this.#acts?.areForMany ? this.#selection : undefined,
      selectable: this.#isSelectable,
      download: this.may('getFileContent') ? this.#download : undefined,
      open: (document) => this.#handleOpen(document),
    });
  }

  #renderSelection(): TemplateResult | typeof nothing {
    const { size, rows } = this.#selection;
    if (size === 0) return nothing;
    return selectionBar({
      ...this.#parts,
      count: size,
      sums: openSums(rows),
      report: this.#reports ? () => this.#handleReport() : undefined,
      notPayable: !rows.every(isPayable),
      actions: this.#acts?.many(this.words, rows),
      clear: () => this.#handleClear(),
    });
  }

  get #parts(): InvoiceView {
    return { words: this.words, format: this.format };
  }

  get #direction(): Direction | undefined {
    if (this.direction) return this.direction;
    const own = this.session?.partner?.direction;
    return own === 'payable' ? 'payable' : own && 'receivable';
  }

  get #sort(): string {
    return this.#chosen.sort ?? this.sort;
  }

  /** A failure without which the list cannot even be asked for. */
  get #blocking(): unknown {
    return this.#direction ? undefined : this.sessionQuery.error;
  }

  /** No rows although nobody filters: there is nothing to search in. */
  get #nothingAtAll(): boolean {
    const { count, typed } = this.#chosen;
    return this.#data.documents.rows?.length === 0 && count === 0 && typed === '';
  }

  get #reports(): boolean {
    return !this.papers && this.#direction === 'receivable' && this.may('createPaymentReport');
  }

  /** What the page lets people do; absent where it is nothing, and until what does it is loaded. */
  get #acts(): HostActions<SaldoDocument> | undefined {
    return this.#rows.actions(this.rowActions);
  }

  readonly #isSelectable = (document: SaldoDocument): boolean =>
    (this.#reports && isPayable(document)) || (this.#acts?.canChoose(document) ?? false);

  #question(): InvoiceQuestion | undefined {
    const direction = this.#lockTrouble === undefined ? this.#direction : undefined;
    const [sort, { pageSize: limit, session }] = [this.#sort, this];
    // What the address says comes first.
    if (typeof this.urlFilters === 'string' && !this.#url.get() && !this.#url.hasFailed) return undefined;
    const filters = direction && documentFilters(direction, this, this.#chosen.filters, session?.today);
    return filters && { filters, sort, limit };
  }

  async #handleMore(): Promise<void> {
    const added = await this.#data.documents.more();
    if (added.length === 0 || this.#data.documents.hasMore) return;
    await this.updateComplete;
    // The button that had the focus is gone: go on with the first row that it brought.
    [...this.renderRoot.querySelectorAll<HTMLElement>('.row-action')].at(-added.length)?.focus();
  }

  #handleOpen(document: SaldoDocument): void {
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

import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Direction, Payment, PaymentStatus } from '@saldo/sdk/contract';
import { Download } from '../attachments/download.ts';
import { pairsAttribute } from '../base/pairs-attribute.ts';
import { SaldoElement } from '../base/saldo-element.ts';
import { DocumentOpenEvent } from '../events/document-open.event.ts';
import type { DocumentPointer } from '../events/pointers.ts';
import type { RowAction } from '../host-actions/row-action.ts';
import { chooseColumns } from '../host-columns/choose-columns.ts';
import type { Columns } from '../host-columns/host-column.ts';
import { metadataColumn } from '../host-columns/metadata-column.ts';
import { HostRows } from '../host-rows/host-rows.ts';
import { PagedQuery } from '../query/paged-query.ts';
import type { Column } from '../table/column.ts';
import { failure } from '../templates/failure.ts';
import { tray } from '../templates/icons.ts';
import { notice } from '../templates/notice.ts';
import { paymentListSheets } from './payment-list.sheets.ts';
import { paymentListEn } from './payment-list.words.ts';
import { paymentName } from './model/payment-day.ts';
import { paymentRows } from './view/payment-rows.ts';
import { scheduledTotals } from './view/scheduled-totals.ts';

export type PaymentListKind = 'made' | 'scheduled';

interface Question {
  readonly direction: Direction;
  readonly status: PaymentStatus[];
  readonly limit: number;
}

/** As many as one request brings: those that are scheduled are put in the order of their days. */
const mostScheduled = 200;

/**
 * Payments between a partner and the publisher, each with what it covers: those that were made, newest first, or those that are
 * scheduled or on their way, soonest first.
 *
 * @fires {FileDownloadEvent} saldo-file-download - A person asked for a file. Cancelable.
 * @slot heading - In place of the heading.
 * @slot actions - At the end of the head.
 * @slot empty - In place of what is said where there are no payments.
 * @slot error - In place of a failure that leaves nothing to show.
 * @fires {DocumentOpenEvent} saldo-document-open - A document that a payment covers was opened. Cancelable.
 * @csspart heading - The heading.
 * @csspart totals - What the scheduled payments come to.
 * @csspart payment - A payment; `covers` is what it covers.
 * @csspart more - The button that shows more.
 */
export class SaldoPaymentList extends SaldoElement<typeof paymentListEn> {
  static override styles: CSSResultGroup = paymentListSheets;

  /** `receivable`: the partner pays; `payable`: the publisher pays. Absent: the partner's, `receivable` where it is both. */
  @property() direction: Direction | undefined;

  /** `made`, or `scheduled` for what has not been paid or has not cleared. */
  @property() kind: PaymentListKind = 'made';

  /** What else is said of a payment below what it covers, in its order: `metadata.` with a key, `metadata.sent:date` or `metadata.weight:number` where its values are not text. As a property also a list with columns of your own. */
  @property() columns: Columns<Payment> | undefined;

  /** Names of keys of the metadata: `batch=Batch&sent=Sent on`. Without one it is the key. */
  @property({ attribute: 'metadata-labels', converter: pairsAttribute }) metadataLabels:
    Readonly<Record<string, string>> | undefined;

  /** What people may do with a payment, by code of yours: buttons below what it covers. */
  @property({ attribute: false }) rowActions: readonly RowAction<Payment>[] | undefined;

  readonly #rows = new HostRows<Payment>(this, { key: ({ id }) => id, nameOf: paymentName });
  readonly #download = new Download(this);
  readonly #payments = new PagedQuery<readonly [Question], Payment>(this, {
    operation: 'listPayments',
    args: () => {
      const direction = this.#direction;
      return direction && this.may('listPayments')
        ? ([questionOf(direction, this.kind)] as const)
        : undefined;
    },
    load: ([question], cursor, { client, signal }) =>
      client.payments.list({ ...question, cursor }, { signal }),
    topics: ['payments', 'statement'],
  });

  constructor() {
    super({ en: paymentListEn, load: (language) => import(`./payment-list.words.${language}.ts`) });
  }

  /** Loads again, also the cells of columns of your own, keeping what is shown meanwhile. */
  refresh(): void {
    if (this.sessionQuery.error !== undefined) this.sessionQuery.retry();
    this.#payments.refresh();
    this.#rows.refresh();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const { error } = this.sessionQuery;
    if (!this.session && error) return failure({ words, error, retry: () => this.sessionQuery.retry() });
    if (this.session && !this.may('listPayments')) return notice({ icon: tray, title: words.notPermitted });
    return html`<section aria-labelledby="heading">${this.#renderHead()} ${this.#renderBody()}</section>`;
  }

  #renderHead(): TemplateResult {
    const { words, session } = this;
    const hint = this.kind === 'scheduled' && session;
    return html`<header class="head">
      <slot name="heading"><h2 id="heading" part="heading">${this.#heading}</h2></slot>
      ${hint ? html`<p class="muted small">${words.scheduledHint({ publisher: hint.publisher.name })}</p>` : nothing}
      <slot name="actions"></slot>
    </header>`;
  }

  #renderBody(): TemplateResult {
    const { words, format, session } = this;
    const { rows, error } = this.#payments;
    const acts = this.#rows.actions(this.rowActions);
    if (rows?.length === 0 && !error && session) return this.#renderEmpty(session.publisher.name);
    const scheduled = this.kind === 'scheduled';
    return html`${scheduled && rows ? scheduledTotals({ words, format }, rows) : nothing}
    ${paymentRows({
      words,
      format,
      heading: this.#heading,
      today: session?.today,
      payments: this.#payments,
      scheduled,
      facts: this.#facts,
      acts: acts && ((payment) => acts.one(words, payment)),
      download: this.may('getFileContent') ? this.#download : undefined,
      open: this.may('getDocument') ? (document) => this.#handleOpen(document) : undefined,
    })}${acts?.announcer(words) ?? nothing}`;
  }

  #renderEmpty(publisher: string): TemplateResult {
    const { words } = this;
    const scheduled = this.kind === 'scheduled';
    return notice({
      icon: tray,
      title: scheduled ? words.noneScheduledTitle : words.noneTitle,
      text: scheduled ? words.noneScheduledText({ publisher }) : words.noneText({ publisher }),
      isEmpty: true,
    });
  }

  get #heading(): string {
    const { words } = this;
    if (this.kind === 'scheduled') return words.scheduledHeading;
    return this.#direction === 'payable' ? words.receivedHeading : words.madeHeading;
  }

  /** What the page says of payments besides. */
  get #facts(): readonly Column<Payment>[] {
    const { format, words, localName, metadataLabels } = this;
    const [columns, labels] = [this.columns ?? '', metadataLabels ?? {}];
    return chooseColumns({
      ...{ columns, localName, hostCell: this.#rows.cellOf(columns, words) },
      known: (id) => metadataColumn(id, { format, labels }),
    });
  }

  get #direction(): Direction | undefined {
    const own = this.session?.partner?.direction;
    return this.direction ?? (own === 'payable' ? 'payable' : own && 'receivable');
  }

  #handleOpen(document: DocumentPointer): void {
    const event = new DocumentOpenEvent(document);
    this.handOver(event);
  }
}

function questionOf(direction: Direction, kind: PaymentListKind): Question {
  return kind === 'scheduled'
    ? { direction, status: ['in_process'], limit: mostScheduled }
    : { direction, status: ['recorded', 'void'], limit: 20 };
}

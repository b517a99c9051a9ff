import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { PaymentReport, ReviewInput, Session } from '@saldo/sdk/contract';
import { mayLook, mayTake } from '../attachments/file-bytes.ts';
import { FocusLater } from '../base/focus-later.ts';
import { fileDialog } from '../shown-file/file-dialog.ts';
import { FileView } from '../shown-file/file-view.ts';
import { SaldoElement, type OperationId } from '../base/saldo-element.ts';
import { wordFor } from '../i18n/catalogue.ts';
import { failure } from '../templates/failure.ts';
import { chevronStart, tray } from '../templates/icons.ts';
import { notice } from '../templates/notice.ts';
import { skeleton } from '../templates/skeleton.ts';
import { Decision } from './decision.ts';
import { PaymentReviewedEvent } from './payment-review.events.ts';
import { paymentReviewSheets } from './payment-review.sheets.ts';
import { paymentReviewEn } from './payment-review.words.ts';
import { reviewAnswer } from './review-answer.ts';
import { ReviewData, type ReviewDataHost } from './review-data.ts';
import { reviewDetail } from './review-detail.ts';
import { reviewList } from './review-list.ts';
import { listedStatuses, type Step } from './review-steps.ts';

/**
 * For the publisher's staff: what partners report as paid, with its proofs, and the publisher's answer. Two people who decide about
 * the same report do not overwrite each other.
 *
 * @slot empty - In place of what is said where there are no reports to answer.
 * @slot error - In place of a failure that leaves nothing to show.
 * @fires {PaymentReviewedEvent} saldo-payment-reviewed - A report was answered; the server has it.
 * @csspart report - A report in the list.
 * @csspart detail - The open report.
 * @csspart answer - Its answer.
 * @csspart proof - The dialog with a proof.
 */
export class SaldoPaymentReview extends SaldoElement<typeof paymentReviewEn> implements ReviewDataHost {
  static override styles: CSSResultGroup = paymentReviewSheets;

  /** `pending`, those that wait for an answer; one status, such as `rejected`; or `all`. */
  @property() status = 'pending';

  /** Only reports of this partner. */
  @property({ attribute: 'partner-id' }) partnerId: string | undefined;

  /** The report that is open. */
  @property({ attribute: 'report-id' }) reportId: string | undefined;

  #announcement = '';
  readonly #focus = new FocusLater(this);
  readonly #data = new ReviewData(this);
  readonly #proof = new FileView(this);
  readonly #decision = new Decision(this, (report) => this.#data.tell(report));

  constructor() {
    super({ en: paymentReviewEn, load: (language) => import(`./payment-review.words.${language}.ts`) });
  }

  /** Loads again, keeping what is shown meanwhile. */
  refresh(): void {
    this.#data.refresh();
  }

  permits(operation: OperationId): boolean {
    return this.may(operation);
  }

  protected override willUpdate(): void {
    this.#decision.about(this.reportId);
  }

  protected override render(): TemplateResult {
    const { session, words } = this;
    const { error } = this.sessionQuery;
    if (!session && error) return failure({ words, error, retry: () => this.sessionQuery.retry() });
    return html`<p class="sr" role="status">${this.#announcement}</p>
      ${this.#renderHead()} ${session ? this.#renderDesk(session) : this.#renderLoading()}
      ${fileDialog({ words, format: this.format, view: this.#proof, viewOnly: !mayTake(session), part: 'proof' })}`;
  }

  #renderHead(): TemplateResult {
    const { words } = this;
    const options = [
      ['pending', words.pending],
      ['all', words.all],
      ...listedStatuses.map((status) => [status, wordFor(words.statuses, status)] as const),
    ] as const;
    return html`<div class="head">
      <h2>${words.title}</h2>
      <select
        aria-label=${words.show}
        .value=${live(this.status)}
        @change=${(event: Event) => this.#handleFilter(event)}
      >
        ${options.map(([value, word]) => html`<option value=${value} ?selected=${value === this.status}>${word}</option>`)}
      </select>
    </div>`;
  }

  #renderLoading(): TemplateResult {
    return html`<div role="status" aria-label=${this.words.loading}>${skeleton('l')}${skeleton('l')}</div>`;
  }

  #renderDesk(session: Session): TemplateResult {
    const { words, format, status, reportId } = this;
    if (!this.may('listPaymentReports')) {
      return notice({ icon: tray, title: words.notPermitted, text: words.notPermittedHint });
    }
    return html`<div class="desk" data-open=${reportId !== undefined}>
      <div class="list-pane">
        ${reviewList({
          words,
          format,
          reports: this.#data.reports,
          status,
          openId: reportId,
          onOpen: (report) => this.#handleOpen(report),
        })}
      </div>
      <div class="detail-pane">
        ${
          reportId === undefined
            ? nothing
            : html`<button class="link back" type="button" @click=${() => this.#handleBack()}>
                ${chevronStart}${words.back}
              </button>`
        }
        ${this.#renderDetail(session)}
      </div>
    </div>`;
  }

  #renderDetail(session: Session): unknown {
    const { words, format, reportId } = this;
    if (reportId === undefined) {
      if (!this.#data.reports.rows?.length) return nothing;
      return notice({ icon: tray, title: words.choose, text: words.chooseHint });
    }
    const { report, reportError: error } = this.#data;
    if (error) return failure({ words, error, retry: () => this.#data.retryReport() });
    if (!report) return this.#renderLoading();
    const mayReview = this.may('reviewPaymentReport');
    return reviewDetail({
      words,
      format,
      session,
      report,
      onLook: mayLook(session) ? (file) => this.#proof.show(file) : undefined,
      answer: reviewAnswer({
        words,
        format,
        report,
        decision: this.#decision,
        onDecide: mayReview ? (body) => void this.#handleDecide(report, body) : undefined,
        onAsk: (step) => this.#handleAsk(step),
        onChange: () => this.requestUpdate(),
      }),
    });
  }

  #handleFilter(event: Event): void {
    this.status = (event.target as HTMLSelectElement).value;
  }

  #handleOpen({ id }: PaymentReport): void {
    this.reportId = id;
    this.#focus.on('#detail-title');
  }

  #handleBack(): void {
    this.#focus.on(`[data-id="${this.reportId}"]`);
    this.reportId = undefined;
  }

  #handleAsk(step: Step | undefined): void {
    const before = this.#decision.asking;
    this.#decision.ask(step);
    this.#focus.on(step ? '#answer' : `[data-step="${before}"]`);
  }

  async #handleDecide(report: PaymentReport, body: ReviewInput): Promise<void> {
    const decided = await this.#decision.take(report, body);
    if (!decided) return;
    this.#announcement = this.words.nowIs({
      number: decided.number,
      status: wordFor(this.words.statuses, decided.status),
    });
    // The buttons that were pressed are gone.
    if (this.reportId === decided.id) this.#focus.on('#detail-title');
    const event = new PaymentReviewedEvent(decided);
    this.dispatchEvent(event);
  }
}

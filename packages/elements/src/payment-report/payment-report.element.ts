import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Direction, SaldoDocument, PaymentReport, Session } from '@saldo/sdk/contract';
import { Attachments } from '../attachments/attachments.ts';
import { Download } from '../attachments/download.ts';
import { FocusLater } from '../base/focus-later.ts';
import { SaldoElement } from '../base/saldo-element.ts';
import { sessionOwner } from '../context/session-owner.ts';
import { SignalController } from '../context/signal-controller.ts';
import type { PayableItems } from '../events/pointers.ts';
import { PagedQuery } from '../query/paged-query.ts';
import { Query } from '../query/query.ts';
import { failure } from '../templates/failure.ts';
import { ChosenDocuments } from './data/chosen-documents.ts';
import { formView, type FormView } from './view/form-view.ts';
import { loadPayableTotals } from './data/load-payable-totals.ts';
import { PaymentReportedEvent, ReportViewEvent } from './payment-report.events.ts';
import { paymentReportSheets } from './payment-report.sheets.ts';
import { paymentReportEn } from './payment-report.words.ts';
import { ReportForm } from './model/report-form.ts';
import { formSkeleton, reportFormTemplate } from './view/report-form.template.ts';
import { notPermitted, reportHead, type ReportView } from './view/report-head.ts';
import { reportList } from './view/report-list.ts';
import { reportSent } from './view/report-sent.ts';
import { Submission } from './data/submission.ts';
import { submissionTrouble } from './view/submission-trouble.ts';

/**
 * A partner reports a payment: for which documents, with which withholdings, into which account, with proof; and sees what
 * became of the reports before. What was typed stays while the element does, whatever fails.
 *
 * @slot empty - In place of what is said where there are no reports sent.
 * @slot error - In place of a failure that leaves nothing to show.
 * @fires {ReportSubmitEvent} saldo-report-submit - A filled form is about to be sent. Cancelable.
 * @fires {FileDownloadEvent} saldo-file-download - A person asked for a file. Cancelable.
 * @fires {PaymentReportedEvent} saldo-payment-reported - A payment was reported; the server has it.
 * @fires {ReportViewEvent} saldo-report-view - A person went to the form, or to the reports sent.
 * @csspart line - A document or installment to pay.
 * @csspart withholding - A withholding of a line.
 * @csspart account - A deposit account.
 * @csspart attachment - A proof.
 * @csspart summary - The running totals with the button that sends.
 * @csspart sent - The confirmation.
 * @csspart report - A report sent before.
 */
export class SaldoPaymentReport extends SaldoElement<typeof paymentReportEn> {
  static override styles: CSSResultGroup = paymentReportSheets;

  /** Documents to start with, as the SDK gives them. Setting it again replaces what nobody has worked on. */
  @property({ attribute: false }) documents: readonly SaldoDocument[] | undefined;

  /** Ids of documents to start with, separated by spaces or commas. */
  @property({ attribute: 'document-ids' }) documentIds: string | undefined;

  /** `receivable` or `payable`. Absent: that of what was chosen, else the partner's. */
  @property() direction: Direction | undefined;

  /** What is shown: the `form`, or the `reports` sent before. */
  @property() view: ReportView = 'form';

  @state() private sent: PaymentReport | undefined;

  #form: ReportForm | undefined;
  readonly #chosen = new ChosenDocuments(this, () => this.documentIds);
  readonly #focus = new FocusLater(this);
  readonly #attachments = new Attachments(this);
  readonly #download = new Download(this);
  readonly #submission = new Submission(this);

  readonly #summary = new Query(this, {
    args: () => {
      const asks = this.may('summarizeDocuments') && this.may('createPaymentReport');
      return asks ? ([this.#form?.state.draft.direction ?? this.#direction] as const) : undefined;
    },
    load: ([direction], context) => loadPayableTotals(direction, context),
    topics: ['documents'],
  });

  readonly #reports = new PagedQuery<readonly [{ readonly limit: number }], PaymentReport>(this, {
    operation: 'listPaymentReports',
    args: () =>
      this.may('listPaymentReports') && this.view === 'reports' ? ([{ limit: 20 }] as const) : undefined,
    load: ([query], cursor, { client, signal }) =>
      client.paymentReports.list({ ...query, cursor }, { signal }),
    topics: ['paymentReports'],
  });

  constructor() {
    super({ en: paymentReportEn, load: (language) => import(`./payment-report.words.${language}.ts`) });
    new SignalController(this, 'report-request', (items) => this.#handleRequest(items));
  }

  /** Fills the form with what was chosen elsewhere and shows it. */
  report(items: PayableItems): void {
    this.#chosen.giveItems(items);
    this.sent = undefined;
    this.view = 'form';
  }

  /** Loads again, keeping what is shown and typed meanwhile. */
  refresh(): void {
    for (const query of [this.sessionQuery, this.#summary, this.#reports]) query.refresh();
  }

  /** Moves the focus to the form's title. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector<HTMLElement>('#title')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('documents') && this.documents) {
      this.#chosen.give(this.documents);
      this.sent = undefined;
    }
    const { session } = this;
    if (!session) return;
    if (this.#form?.owner !== sessionOwner(session)) {
      if (this.#form) this.#attachments.clear();
      this.#form = new ReportForm(session, this.#direction);
      this.#form.subscribe(() => this.requestUpdate());
      this.sent = undefined;
    }
    const chosen = this.#chosen.take();
    if (chosen) this.#form.take(chosen.direction ?? this.#direction, chosen.choice);
  }

  protected override render(): TemplateResult {
    const { session, words } = this;
    const { error } = this.sessionQuery;
    if (!session) {
      return error ? failure({ words, error, retry: () => this.sessionQuery.retry() }) : formSkeleton(words);
    }
    const { view } = this;
    const onShow = this.may('listPaymentReports') ? (next: ReportView) => this.#show(next) : undefined;
    const head = reportHead({ words, view, direction: this.#form?.state.draft.direction, onShow });
    return html`${head}${view === 'reports' ? this.#renderReports() : this.#renderForm(session)}`;
  }

  #renderReports(): TemplateResult {
    return reportList({
      words: this.words,
      format: this.format,
      reports: this.#reports,
      download: this.may('getFileContent') ? this.#download : undefined,
      onReport: this.may('createPaymentReport') ? () => this.#show('form') : undefined,
    });
  }

  #renderForm(session: Session): TemplateResult {
    const { words, format } = this;
    if (!this.may('createPaymentReport')) return notPermitted(words, session);
    if (this.sent) return this.#renderSent(session, this.sent);
    const view = this.#viewOf(session);
    const { draft, attempted } = view.form.state;
    return reportFormTemplate({
      ...view,
      onSubmit: () => void this.#submit(),
      mayAttach: this.may('createFile'),
      open: {
        totals: this.#summary.value,
        error: this.#summary.error,
        retry: () => this.#summary.retry(),
        loading: this.#chosen.loading,
        loadError: this.#chosen.error,
        load: (currency, which) => this.#chosen.loadOpen({ direction: draft.direction, currency, which }),
      },
      sending: {
        step: this.#submission.step,
        again: this.#submission.outcome === 'unconfirmed' || this.#submission.outcome === 'running',
        wrong: attempted ? view.problems.size : 0,
        trouble: submissionTrouble({
          words,
          submission: this.#submission,
          onClear: () => this.#clear(),
          onReports: this.#onReports,
        }),
      },
      format,
    });
  }

  #renderSent(session: Session, report: PaymentReport): TemplateResult {
    const form = this.#form!;
    return reportSent({
      words: this.words,
      format: this.format,
      session,
      report,
      waiting: form.waiting.map(({ currency }) => currency),
      onAnother: () => this.#another(),
      onNext: (currency) => {
        const sheet = form.waiting.find((one) => one.currency === currency);
        if (sheet) form.switchTo(currency, sheet.decimals);
        this.#another();
      },
      onReports: this.#onReports,
    });
  }

  get #direction(): Direction {
    return this.direction ?? (this.session?.partner?.direction === 'payable' ? 'payable' : 'receivable');
  }

  get #onReports(): (() => void) | undefined {
    return this.may('listPaymentReports') ? () => this.#show('reports') : undefined;
  }

  #viewOf(session: Session): FormView {
    const { words, format } = this;
    return formView({ form: this.#form!, words, format, session, attachments: this.#attachments });
  }

  #show(view: ReportView): void {
    this.view = view;
    this.#focus.on('#title');
    const event = new ReportViewEvent(view);
    this.dispatchEvent(event);
  }

  #another(): void {
    this.sent = undefined;
    this.#focus.on('#title');
  }

  #clear(): void {
    this.#form?.reset();
    this.#attachments.clear();
    this.#submission.reset();
  }

  async #submit(): Promise<void> {
    const { session } = this;
    const form = this.#form;
    if (!session || !form || form.state.undecided.length > 0) return;
    const report = await this.#submission.send(form, this.#attachments, () => this.#viewOf(session).problems);
    if (!report) {
      await this.updateComplete;
      this.shadowRoot?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    // While it was sent, another partner may have come: then the form is not the one that was filled.
    if (form === this.#form) {
      this.#clear();
      this.sent = report;
      this.#focus.on('#sent-heading');
    }
    const event = new PaymentReportedEvent(report);
    this.dispatchEvent(event);
  }

  #handleRequest(items: PayableItems): void {
    this.report(items);
    this.#focus.on('#title');
    this.scrollIntoView({ block: 'nearest' });
  }
}

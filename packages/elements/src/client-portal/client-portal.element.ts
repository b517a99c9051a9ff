import { html } from 'lit';
import type { PayableItems } from '../events/pointers.ts';
import { passedParts } from '../partner-portal/model/passed-parts.ts';
import type { ReportViewEvent } from '../payment-report/payment-report.events.ts';
import { PartnerPortal } from '../partner-portal/partner-portal.ts';
import { folder, ledger, report } from '../partner-portal/view/portal-icons.ts';
import type { PortalView } from '../partner-portal/view/portal-view.ts';
import { questions } from '../partner-portal/view/questions-view.ts';
import { paper, speech } from '../templates/icons.ts';

/**
 * A client's whole account as one element: overview, statement, documents, payment reports, questions and papers, each with an address
 * in the page's fragment, `#/documents/F001-123`. What the session may not do is not there. Of two portals on a page with one
 * prefix, the first has the address.
 *
 * @fires {ReportRequestEvent} saldo-report-request - Documents are to be reported as paid. Cancelable.
 */
export class SaldoClientPortal extends PartnerPortal {
  readonly direction = 'receivable';

  #asked: PayableItems | undefined;

  protected override get overviewTitle(): string {
    return this.words.client.overview;
  }

  protected override views(): readonly PortalView[] {
    const { client: titles } = this.words;
    return [
      {
        name: 'statement',
        title: titles.statement,
        icon: ledger,
        operations: ['getStatement'],
        load: () => import('../account-statement/account-statement.ts'),
        render: () =>
          html`<saldo-account-statement
            direction="receivable"
            exportparts=${passedParts('account-statement')}
          ></saldo-account-statement>`,
      },
      {
        name: 'documents',
        title: titles.documents,
        icon: paper,
        operations: ['listDocuments'],
        load: () => import('../invoice-list/invoice-list.ts'),
        render: () =>
          html`<saldo-invoice-list
            direction="receivable"
            exportparts=${passedParts('invoice-list')}
          ></saldo-invoice-list>`,
      },
      {
        name: 'reports',
        title: titles.reports,
        icon: report,
        operations: ['listPaymentReports', 'createPaymentReport'],
        load: () => import('../payment-report/payment-report.ts'),
        render: (id) =>
          html`<saldo-payment-report
            exportparts=${passedParts('payment-report')}
            direction="receivable"
            .view=${id === 'new' || !this.may('listPaymentReports') ? 'form' : 'reports'}
            @saldo-report-view=${this.#takeReportView}
          ></saldo-payment-report>`,
      },
      questions(titles.questions, speech, (route) => this.go(route)),
      {
        name: 'papers',
        title: titles.papers,
        icon: folder,
        operations: this.may('listDocuments') ? ['getFileContent'] : [],
        load: () => import('../invoice-list/invoice-list.ts'),
        render: () =>
          html`<saldo-invoice-list
            exportparts=${passedParts('invoice-list')}
            direction="receivable"
            papers
            columns="number issueDate total files"
            ><h2 slot="heading">${titles.papers}</h2></saldo-invoice-list
          >`,
      },
    ];
  }

  protected override report(items: PayableItems): void {
    this.#asked = items;
    this.go({ view: 'reports', id: 'new' });
    this.requestUpdate();
  }

  protected override updated(): void {
    super.updated();
    const form = this.#asked && this.renderRoot.querySelector('saldo-payment-report');
    if (!form) return;
    form.report(this.#asked!);
    this.#asked = undefined;
  }

  readonly #takeReportView = ({ view }: ReportViewEvent): void => {
    this.go(view === 'form' ? { view: 'reports', id: 'new' } : { view: 'reports' });
  };
}

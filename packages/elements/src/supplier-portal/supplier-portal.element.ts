import { html } from 'lit';
import { passedParts } from '../partner-portal/model/passed-parts.ts';
import { PartnerPortal } from '../partner-portal/partner-portal.ts';
import { calendar, certificate, coins, ledger, order } from '../partner-portal/view/portal-icons.ts';
import type { PortalView } from '../partner-portal/view/portal-view.ts';
import { questions } from '../partner-portal/view/questions-view.ts';
import { paper, speech } from '../templates/icons.ts';

/**
 * A supplier's whole account as one element: overview, purchase orders, invoices received and their state, scheduled payments with
 * their days, payments and what each covers, withholding certificates to download, statement and questions, each with an address in
 * the page's fragment, `#/scheduled`. What the session may not do is not there.
 */
export class SaldoSupplierPortal extends PartnerPortal {
  readonly direction = 'payable';

  protected override get overviewTitle(): string {
    return this.words.supplier.overview;
  }

  protected override views(): readonly PortalView[] {
    const { supplier: titles } = this.words;
    const documents = () => import('../invoice-list/invoice-list.ts');
    const payments = () => import('../payment-list/payment-list.ts');
    return [
      {
        name: 'orders',
        title: titles.orders,
        icon: order,
        operations: ['listDocuments'],
        load: documents,
        render: () =>
          html`<saldo-invoice-list
            exportparts=${passedParts('invoice-list')}
            direction="payable"
            type="purchase_order"
            papers
            columns="number reference issueDate total files"
            ><h2 slot="heading">${titles.orders}</h2></saldo-invoice-list
          >`,
      },
      {
        name: 'documents',
        title: titles.documents,
        icon: paper,
        operations: ['listDocuments'],
        load: documents,
        render: () =>
          html`<saldo-invoice-list
            exportparts=${passedParts('invoice-list')}
            direction="payable"
            type="invoice credit_note debit_note"
            columns="number reference issueDate dueDate status total open"
            ><h2 slot="heading">${titles.documents}</h2></saldo-invoice-list
          >`,
      },
      {
        name: 'scheduled',
        title: titles.scheduled,
        icon: calendar,
        operations: ['listPayments'],
        load: payments,
        render: () =>
          html`<saldo-payment-list
            exportparts=${passedParts('payment-list')}
            direction="payable"
            kind="scheduled"
          ></saldo-payment-list>`,
      },
      {
        name: 'payments',
        title: titles.payments,
        icon: coins,
        operations: ['listPayments'],
        load: payments,
        render: () =>
          html`<saldo-payment-list
            exportparts=${passedParts('payment-list')}
            direction="payable"
          ></saldo-payment-list>`,
      },
      {
        name: 'withholdings',
        title: titles.withholdings,
        icon: certificate,
        operations: ['listDocuments'],
        load: documents,
        render: () =>
          html`<saldo-invoice-list
            exportparts=${passedParts('invoice-list')}
            direction="payable"
            type="withholding_certificate"
            papers
            columns="number issueDate total files"
            ><h2 slot="heading">${titles.withholdings}</h2></saldo-invoice-list
          >`,
      },
      {
        name: 'statement',
        title: titles.statement,
        icon: ledger,
        operations: ['getStatement'],
        load: () => import('../account-statement/account-statement.ts'),
        render: () =>
          html`<saldo-account-statement
            exportparts=${passedParts('account-statement')}
            direction="payable"
          ></saldo-account-statement>`,
      },
      questions(titles.questions, speech, (route) => this.go(route)),
    ];
  }
}

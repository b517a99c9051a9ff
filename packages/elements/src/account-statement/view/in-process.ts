import { html, nothing, type TemplateResult } from 'lit';
import type { Payment, StatementCurrency } from '@saldo/sdk/contract';
import { documentLabel } from '../../events/document-pointer.ts';
import { wordFor } from '../../i18n/catalogue.ts';
import type { Column } from '../../table/column.ts';
import { dataTable } from '../../table/data-table.ts';
import { amount } from '../../templates/amount.ts';
import { failureBanner } from '../../templates/failure.ts';
import { clock } from '../../templates/icons.ts';
import type { PaymentsInProcess } from '../data/payments-in-process.ts';
import type { StatementView } from './statement-view.ts';

export interface InProcessList extends StatementView {
  readonly account: StatementCurrency;
  readonly payments: PaymentsInProcess;
}

/** Payments that are on their way, apart from what counts. */
export function inProcessList(view: InProcessList): TemplateResult | typeof nothing {
  const { words, account, payments } = view;
  const { currency } = account;
  const rows = payments.of(currency);
  const heading = `in-process-${currency}`;
  if (rows.length === 0) return nothing;
  return html`<section class="in-process" part="in-process" aria-labelledby=${heading}>
    <h4 id=${heading}>${clock}${words.inProcess}</h4>
    <p class="muted small">${payments.complete ? words.inProcessHint : words.inProcessMore}</p>
    ${dataTable<Payment>({
      words,
      caption: `${words.inProcess}, ${words.amountIn({ currency })}`,
      columns: columns(view),
      rows,
      key: ({ id }) => id,
      stale: payments.stale,
    })}
  </section>`;
}

/** They could not be loaded, and the account stands all the same. */
export function inProcessFailure({
  words,
  payments,
}: Pick<InProcessList, 'words' | 'payments'>): TemplateResult | typeof nothing {
  const { error } = payments;
  if (error === undefined) return nothing;
  return failureBanner({ words, error, retry: () => payments.retry(), kept: words.inProcessFailed });
}

function columns({ words, format }: InProcessList): readonly Column<Payment>[] {
  return [
    {
      id: 'payment',
      header: words.payment,
      cell: (payment) =>
        html`<span class="label">${payment.reference ?? payment.externalId}</span
          ><span class="second" dir="auto">${about(words, payment)}</span>`,
      card: 'title',
    },
    {
      id: 'paid',
      header: words.date,
      cell: ({ date }) => html`<span class="date">${format.date(date)}</span>`,
      hideBelow: 'm',
    },
    {
      id: 'clears',
      header: words.expected,
      cell: ({ plannedOn, clearsOn }) => {
        const day = clearsOn ?? plannedOn;
        return day === undefined
          ? nothing
          : html`<span class="card-only">${words.expected} </span
              ><span class="date">${format.date(day)}</span>`;
      },
      card: 'detail',
    },
    {
      id: 'amount',
      header: words.amount,
      cell: ({ amount: money, decimals }) => amount(format, money, { decimals }),
      align: 'end',
      card: 'figure',
    },
  ];
}

/** How it is paid and what for: `Cheque · F001-00012345`. */
function about(words: InProcessList['words'], { type, method, allocations }: Payment): string {
  const kind = type === 'refund' ? words.movementKinds.refund : method && wordFor(words.methods, method);
  const documents = [...new Set(allocations.map(({ document }) => documentLabel(document)))];
  return [kind, ...documents].filter(Boolean).join(' · ');
}

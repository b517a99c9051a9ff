import { html, nothing, type TemplateResult } from 'lit';
import type { Installment } from '@saldo/sdk/contract';
import { compare, isZero } from '@saldo/sdk/money';
import { dataTable } from '../../table/data-table.ts';
import { badge } from '../../templates/badge.ts';
import { decimalsOf, moneyOf, section, type DetailView } from './detail-view.ts';

/** The parts of the total with due dates of their own. One alone says nothing that the head does not. */
export function detailInstallments(view: DetailView): TemplateResult | typeof nothing {
  const { words, format, document } = view;
  const { installments, currency, decimals, status } = document;
  if (installments.length < 2) return nothing;
  const { installmentColumns: names } = words;
  const align = decimalsOf(
    installments.map(({ amount }) => amount),
    decimals,
  );
  const all = format.integer(installments.length);
  return section(
    'installments',
    words.installments,
    dataTable<Installment>({
      words,
      caption: `${words.installments}, ${words.amountIn({ currency })}`,
      columns: [
        {
          id: 'number',
          header: names.number,
          cell: ({ number }) =>
            html`<span class="row-only">${format.integer(number)}</span
              ><span class="card-only"
                >${words.installmentOf({ number: format.integer(number), all })}</span
              >`,
          card: 'title',
        },
        {
          id: 'due',
          header: names.due,
          cell: ({ dueDate }) => html`<span class="date">${format.date(dueDate)}</span>`,
          card: 'detail',
        },
        {
          id: 'status',
          header: names.status,
          cell: (one) => (status === 'void' ? nothing : installmentState(view, one)),
          card: 'note',
        },
        {
          id: 'amount',
          header: names.amount,
          cell: ({ amount }) => moneyOf(view, amount, align),
          align: 'end',
          hideBelow: 's',
        },
        {
          id: 'open',
          header: names.open,
          cell: ({ openAmount }) => html`<span class="owed">${moneyOf(view, openAmount, align)}</span>`,
          align: 'end',
          card: 'figure',
        },
      ],
      rows: installments,
      key: ({ number }) => String(number),
    }),
  );
}

function installmentState({ words }: DetailView, one: Installment): TemplateResult {
  const { openAmount, amount, daysOverdue } = one;
  if (isZero(openAmount)) return badge(words, 'paid');
  if (daysOverdue > 0) return badge(words, 'overdue', words.daysOverdue({ count: daysOverdue }));
  return badge(words, compare(openAmount, amount) < 0 ? 'partially_paid' : 'open');
}

import { html, nothing, type TemplateResult } from 'lit';
import { wordFor } from '../../i18n/catalogue.ts';
import type { Column } from '../../table/column.ts';
import { dataTable } from '../../table/data-table.ts';
import { badge } from '../../templates/badge.ts';
import { documentWord } from '../../templates/document-word.ts';
import { allocationRows, settlementRows, type SettledRow } from '../model/settled-rows.ts';
import { decimalsOf, isCredit, moneyOf, section, type DetailView } from './detail-view.ts';

/** How the document was settled: payments, credits and adjustments, and what has not cleared yet. */
export function detailSettlements(view: DetailView): TemplateResult | typeof nothing {
  const { words, document } = view;
  const rows = settlementRows(document);
  const heading = isCredit(document) ? words.refunds : words.settlements;
  return settledTable(view, 'settlements', rows, heading, words.settlement.what);
}

/** What a credit was used for. */
export function detailAllocations(view: DetailView): TemplateResult | typeof nothing {
  const { words, document } = view;
  const rows = allocationRows(document);
  return settledTable(view, 'allocations', rows, words.allocations, words.settlement.document);
}

function settledTable(
  view: DetailView,
  id: string,
  rows: readonly SettledRow[],
  heading: string,
  what: string,
): TemplateResult | typeof nothing {
  const { words, format, document } = view;
  if (rows.length === 0) return nothing;
  const align = decimalsOf(
    rows.map(({ amount }) => amount),
    document.decimals,
  );
  const dated = rows.some(({ date }) => date !== undefined);
  const date: Column<SettledRow> = {
    id: 'date',
    header: words.settlement.date,
    cell: ({ date: day }) => html`<span class="date">${day ? format.date(day) : nothing}</span>`,
  };
  const columns: Column<SettledRow>[] = [
    ...(dated ? [date] : []),
    { id: 'what', header: what, cell: (row) => whatCell(view, row), card: 'title' },
    {
      id: 'amount',
      header: words.settlement.amount,
      cell: (row) => moneyOf(view, row.amount, align),
      align: 'end',
      card: 'figure',
    },
  ];
  return section(
    id,
    heading,
    dataTable<SettledRow>({
      words,
      caption: `${heading}, ${words.amountIn({ currency: document.currency })}`,
      columns,
      rows,
      key: ({ key }) => key,
      mark: ({ inProcess }) => (inProcess ? 'in-process' : undefined),
    }),
  );
}

function whatCell(view: DetailView, row: SettledRow): TemplateResult {
  const { words, format, open } = view;
  const { document, label, date, installment } = row;
  const name = document
    ? html`<button
        class="link row-action"
        part="open"
        type="button"
        @click=${() => open({ ...document, label })}
      >
        <bdi>${label}</bdi>
      </button>`
    : html`<bdi>${label}</bdi>`;
  const kind = [kindOf(view, row), installment !== undefined && words.installment({ number: installment })];
  const exchange = exchanged(view, row);
  return html`${name}<span class="second"
      >${date ? html`<span class="card-only">${format.date(date)} · </span>` : nothing}${kind.filter(Boolean).join(' · ')}</span
    >${row.inProcess ? html`<span class="second">${waiting(view, row)}</span>` : nothing}${
      exchange ? html`<span class="second exchange">${exchange}</span>` : nothing
    }`;
}

function kindOf({ words }: DetailView, { kind, type, reason }: SettledRow): string {
  return kind === 'document' && type
    ? documentWord(words, { type, reason })
    : wordFor(words.settlementKinds, kind);
}

function waiting({ words, format }: DetailView, { plannedOn, clearsOn }: SettledRow): TemplateResult {
  const said = [
    plannedOn && words.planned({ date: format.date(plannedOn) }),
    clearsOn && words.clears({ date: format.date(clearsOn) }),
    words.countsNowhere,
  ];
  return html`${badge(words, plannedOn === undefined ? 'in_process' : 'scheduled')}
  ${said.filter(Boolean).map((one) => html`<span> · ${one}</span>`)}`;
}

/** Both amounts of an exchange, what one cost, and what was gained or lost by it. */
function exchanged({ words, format }: DetailView, row: SettledRow): string | undefined {
  const { document, other, rate, rateOf, difference, key } = row;
  if (!other) return undefined;
  const said = [
    document && key.startsWith('a')
      ? words.settles({ amount: format.money(other) })
      : words.paidWith({ paid: format.money(other) }),
    rate &&
      words.rate({
        one: format.money({ amount: '1', currency: rateOf.one }),
        price: format.money({ amount: rate, currency: rateOf.price }),
      }),
    difference && words.difference({ difference: format.money(difference) }),
  ];
  return said.filter(Boolean).join(' · ');
}

import { html, nothing, type TemplateResult } from 'lit';
import type { SaldoDocument, Installment, Money } from '@saldo/sdk/contract';
import { isZero } from '@saldo/sdk/money';
import type { Download } from '../../attachments/download.ts';
import { documentLabel } from '../../events/document-pointer.ts';
import { daysBetween } from '../../format/calendar.ts';
import type { Format } from '../../format/format.ts';
import { wordFor } from '../../i18n/catalogue.ts';
import type { SharedWords } from '../../i18n/shared.words.ts';
import type { Column } from '../../table/column.ts';
import { amount } from '../../templates/amount.ts';
import { badge } from '../../templates/badge.ts';
import { cssProperties } from '../../templates/css-properties.ts';
import { documentFacts } from '../../templates/document-facts.ts';
import { documentWord } from '../../templates/document-word.ts';
import { given } from '../../templates/given.ts';
import { inAccount, isCredit } from '../model/credit.ts';
import { filesCell } from './files-cell.ts';
import type { InvoiceView } from './invoice-view.ts';

export interface ColumnContext extends InvoiceView {
  /** The account's today; absent until the session is known. */
  readonly today: string | undefined;
  /** The currency that all rows share; absent where they differ. */
  readonly currency: string | undefined;
  /** Most decimals of any row. */
  readonly decimals: number;
  /** The column that matters most of those that are shown: it says the currency, and stands on a card. */
  readonly figure: 'open' | 'total';
  /** Amounts have the sign that they have in the account. */
  readonly signed: boolean;
  /** Ids of all columns that are shown: on a card one of two may stand in a place. */
  readonly shown: readonly string[];
  /** Absent where the session may not download. */
  readonly download: Download | undefined;
  readonly open: (document: SaldoDocument) => void;
}

type DocumentColumn = Column<SaldoDocument>;

/** All columns that the list knows, by id. `number`, `issueDate` and `dueDate` are also what the contract sorts by. */
export function invoiceColumns(context: ColumnContext): ReadonlyMap<string, DocumentColumn> {
  const { words, format, currency, decimals, figure, shown, signed } = context;
  // Where currencies differ, the last column says which; the others of the row share it.
  const money = (value: Money, own: number, code: false | 'after' = false) =>
    amount(format, value, { decimals: own, align: decimals, code: currency === undefined && code });
  const inCurrency = (header: string) =>
    currency ? html`${header} <span class="code">${currency}</span>` : header;
  const columns: DocumentColumn[] = [
    {
      id: 'number',
      header: words.number,
      cell: (document) => numberCell(context, document),
      card: 'title',
      skeleton: 'm',
      sortable: true,
    },
    {
      id: 'reference',
      header: words.reference,
      cell: ({ reference }) => given(reference),
      hideBelow: 'l',
      given: 'company',
    },
    {
      id: 'fiscal',
      header: words.fiscal,
      cell: ({ fiscal }) =>
        fiscal
          ? html`<span class="code">${wordFor(words.fiscalSchemes, fiscal.scheme)}</span>
              <span class="fiscal">${fiscal.value}</span>`
          : '',
      hideBelow: 'l',
      skeleton: 'm',
    },
    {
      id: 'issueDate',
      header: words.issueDate,
      cell: ({ issueDate }) => html`<span class="date">${format.date(issueDate)}</span>`,
      ...(shown.includes('dueDate') ? { hideBelow: 'l' } : { card: 'detail' }),
      sortable: true,
    },
    {
      id: 'dueDate',
      header: words.dueDate,
      cell: (document) => dueCell(context, document),
      card: 'detail',
      sortable: true,
    },
    {
      id: 'status',
      header: words.status,
      cell: (document) => statusCell(context, document),
      card: 'note',
    },
    {
      id: 'withholdings',
      header: inCurrency(words.withholdings),
      cell: ({ withholdings, decimals: own }) =>
        withholdings.map(
          ({ tax, amount: withheld }) =>
            html`<span class="withheld"><span class="code">${tax}</span> ${money(withheld, own)}</span>`,
        ),
      align: 'end',
      hideBelow: 'l',
    },
    {
      id: 'total',
      header: inCurrency(words.total),
      cell: (document) => {
        const total = signed ? inAccount(document, document.total) : document.total;
        return money(total, document.decimals, figure === 'total' && 'after');
      },
      align: 'end',
      ...(figure === 'total' ? { card: 'figure' } : { hideBelow: 'm' }),
    },
    {
      id: 'open',
      header: inCurrency(words.open),
      cell: (document) => {
        const open = inAccount(document, document.openAmount);
        return openCell(context, document, money(open, document.decimals, 'after'));
      },
      align: 'end',
      card: 'figure',
    },
    {
      id: 'files',
      header: words.papers,
      cell: ({ files }) => filesCell(context, files),
      ...(shown.includes('status') ? { hideBelow: 's' } : { card: 'note' }),
    },
  ];
  return new Map(columns.map((column) => [column.id, column]));
}

function numberCell(context: ColumnContext, document: SaldoDocument): TemplateResult {
  const { words, open } = context;
  const { description, decimals } = document;
  return html`<button class="link row-action" part="open" type="button" @click=${() => open(document)}>
      ${documentLabel(document)}
    </button>
    <span class="second" dir="auto">
      <span>${documentWord(words, document)}</span>${
        description ? html`<span class="description"> · ${description}</span>` : nothing
      }
    </span>
    ${documentFacts(context, document, decimals)}`;
}

function dueCell({ words, format, today }: ColumnContext, document: SaldoDocument): TemplateResult {
  const next = nextInstallment(document);
  const date = next?.dueDate ?? document.dueDate;
  if (!date) {
    return html`${cardType(words, document)}<span class="card-only">${format.date(document.issueDate)}</span
      ><span class="date empty">–</span>`;
  }
  const word = dueWord({ words, today }, document, date);
  const mark = next && installmentMark(words, format, next, document.installments.length);
  return html`${cardType(words, document)}<span class="date">${format.date(date)} ${mark ?? nothing}</span>
    ${word ? html`<span class="second">${word}</span>` : nothing}`;
}

/** `2/3` beside the date, said in full to a screen reader and on hovering. */
function installmentMark(
  words: SharedWords,
  format: Format,
  { number }: Installment,
  count: number,
): TemplateResult | typeof nothing {
  if (count < 2) return nothing;
  const [shown, all] = [format.integer(number), format.integer(count)];
  const said = words.installmentOf({ number: shown, all });
  return html`<span class="nth" title=${said}
    ><span aria-hidden="true">${shown}/${all}</span><span class="sr">${said}</span></span
  >`;
}

/** On a card, where the second line of the number has no room, what is not an invoice says so here. */
function cardType(words: SharedWords, document: SaldoDocument): TemplateResult | typeof nothing {
  return document.type === 'invoice'
    ? nothing
    : html`<span class="card-only">${documentWord(words, document)} · </span>`;
}

/** How long overdue, or how soon due where that is within a week; in words. */
function dueWord(
  { words, today }: Pick<ColumnContext, 'words' | 'today'>,
  document: SaldoDocument,
  date: string,
): string | undefined {
  const { daysOverdue, status } = document;
  if (daysOverdue > 0) return words.daysOverdue({ count: daysOverdue });
  if (!today || !['open', 'partially_paid'].includes(status) || isCredit(document)) return undefined;
  const days = daysBetween(today, date);
  if (days === 0) return words.dueToday;
  return days > 0 && days <= 7 ? words.dueIn({ count: days }) : undefined;
}

function statusCell({ words, format }: ColumnContext, document: SaldoDocument): TemplateResult {
  const { status, daysOverdue, voided } = document;
  if (voided) {
    const why = words.voidedOn({ date: format.date(voided.date), reason: voided.reason });
    return html`<span title=${why}>${badge(words, status)}<span class="sr"> ${why}</span></span>`;
  }
  if (isCredit(document)) return badge(words, status, wordFor(words.creditStates, status));
  return badge(words, daysOverdue > 0 ? 'overdue' : status);
}

function openCell(context: ColumnContext, document: SaldoDocument, shown: TemplateResult): TemplateResult {
  const { status, openAmount, total, decimals, installments } = document;
  if (isZero(openAmount)) return html`<span class="settled">${shown}</span>`;
  if (status !== 'partially_paid') return html`<span class="owed">${shown}</span>`;
  const { words, format } = context;
  const said = words.paidPart({
    open: format.money(openAmount, decimals),
    total: format.money(total, decimals),
  });
  const parts =
    installments.length > 0 && installments.length <= 12 ? installments : [{ amount: total, openAmount }];
  return html`<span class="owed">${shown}</span>
    <span class="parts" title=${said} aria-hidden="true">${parts.map(partBar)}</span
    ><span class="sr">${said}</span>`;
}

/** How much of an installment is settled. A picture, so that a rounded number will do. */
function partBar({ amount: whole, openAmount }: Pick<Installment, 'amount' | 'openAmount'>): TemplateResult {
  const settled = 1 - Number(openAmount.amount) / Number(whole.amount);
  const percent = Number.isFinite(settled) ? Math.round(Math.min(1, Math.max(0, settled)) * 100) : 0;
  return html`<span class="part"><span ${cssProperties({ 'inline-size': `${percent}%` })}></span></span>`;
}

function nextInstallment({ installments }: SaldoDocument): Installment | undefined {
  return installments.find(({ openAmount }) => !isZero(openAmount)) ?? installments.at(-1);
}

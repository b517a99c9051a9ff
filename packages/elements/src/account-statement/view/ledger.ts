import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Money, Movement, Statement, StatementCurrency } from '@saldo/sdk/contract';
import { abs, isNegative } from '@saldo/sdk/money';
import type { DocumentPointer } from '../../events/pointers.ts';
import { wordFor } from '../../i18n/catalogue.ts';
import { amount } from '../../templates/amount.ts';
import { skeleton } from '../../templates/skeleton.ts';
import { ledgerMonths, needsMonths, type LedgerMonth } from '../model/ledger-rows.ts';
import type { StatementView } from './statement-view.ts';

export interface Ledger extends StatementView {
  readonly statement: Pick<Statement, 'from' | 'asOf'>;
  readonly account: StatementCurrency;
  readonly stale: boolean;
  /** Most movements drawn at once. */
  readonly limit: number;
  readonly more: () => void;
  readonly open: (document: DocumentPointer) => void;
}

const columns = 6;

/**
 * Every movement with the balance after it, from the opening to the closing balance. Not `dataTable`: a ledger has rows
 * that are no movement, and months as row groups. Roles are written out for the same reason as there.
 */
export function ledger(view: Ledger): TemplateResult {
  const { words, direction, account, statement, stale, limit } = view;
  const { movements, opening, closing } = account;
  const shown = movements.slice(0, limit);
  const months = needsMonths(movements) ? ledgerMonths(shown) : [{ month: '', movements: shown }];
  const rest = movements.length - shown.length;
  const head = (label: string, classes: string) =>
    html`<th role="columnheader" scope="col" class=${classes}>${label}</th>`;
  return html`<table
    role="table"
    part="ledger"
    class="table ledger ${stale ? 'stale' : ''}"
    aria-busy=${stale}
  >
    <caption class="sr">
      ${words.views.activity}, ${words.amountIn(account)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${head(words.date, '')} ${head(words.what, '')} ${head(words.due, 'below-m')}
        ${head(words.debits[direction], 'end below-s')} ${head(words.credits[direction], 'end below-s')}
        ${head(words.running, 'end')}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${balanceRow(view, 'opening', words.opening, opening, statement.from)}
      ${movements.length === 0 ? wholeRow(html`<span class="muted">${words.noMovementsInPeriod}</span>`) : nothing}
    </tbody>
    ${months.map((month) => monthGroup(view, month))}
    <tfoot role="rowgroup">
      ${
        rest > 0
          ? wholeRow(
              html`<button type="button" @click=${view.more}>
                ${words.moreMovements({ count: rest })}
              </button>`,
            )
          : nothing
      }
      ${balanceRow(view, 'closing', words.closing, closing, statement.asOf)}
    </tfoot>
  </table>`;
}

function monthGroup(view: Ledger, { month, movements }: LedgerMonth): TemplateResult {
  return html`<tbody role="rowgroup">
    ${
      month
        ? html`<tr role="row" class="month">
            <th role="rowheader" scope="rowgroup" colspan=${columns}>${view.format.month(`${month}-01`)}</th>
          </tr>`
        : nothing
    }
    ${repeat(
      movements,
      ({ kind, id }) => `${kind} ${id}`,
      (movement) => movementRow(view, movement),
    )}
  </tbody>`;
}

function movementRow(view: Ledger, movement: Movement): TemplateResult {
  const { words, format, account } = view;
  const { date, dueDate, amount: moved, balance } = movement;
  const { decimals } = account;
  const lowers = isNegative(moved);
  const money = (value: Money) => amount(format, value, { decimals });
  return html`<tr role="row" part="row" data-kind=${movement.kind}>
    <td role="cell" class="date">
      ${format.date(date)}<span class="card-only"> · ${kindWord(words, movement)}</span>
    </td>
    <td role="cell" class="what">${whatCell(view, movement)}</td>
    <td role="cell" class="date below-m">${dueDate ? format.date(dueDate) : nothing}</td>
    <td role="cell" class="end below-s">${lowers ? nothing : money(moved)}</td>
    <td role="cell" class="end below-s">${lowers ? money(abs(moved)) : nothing}</td>
    <td role="cell" class="end running">
      <span class="moved">${money(moved)}</span><span class="after">${money(balance)}</span>
    </td>
  </tr>`;
}

function kindWord(words: Ledger['words'], { kind, type }: Movement): string {
  return kind === 'document' && type
    ? wordFor(words.documentTypes, type)
    : wordFor(words.movementKinds, kind);
}

function whatCell({ words, open }: Ledger, movement: Movement): TemplateResult {
  const { kind, id, externalId, type, label, description } = movement;
  const name =
    kind === 'document'
      ? html`<button
          class="link row-action"
          part="open"
          type="button"
          @click=${() => open({ id, externalId, type, label })}
        >
          ${label}
        </button>`
      : html`<span class="label">${label}</span>`;
  return html`${name}<span class="second"
      ><span>${kindWord(words, movement)}</span
      >${description ? html`<span class="description"> · ${description}</span>` : nothing}</span
    >`;
}

function balanceRow(
  { format, account }: Ledger,
  kind: 'opening' | 'closing',
  label: string,
  balance: Money,
  date: string,
): TemplateResult {
  const { decimals } = account;
  return html`<tr role="row" class=${kind}>
    <td role="cell" class="date">${format.date(date)}</td>
    <th role="rowheader" scope="row" class="what">${label}</th>
    <td role="cell" class="below-m"></td>
    <td role="cell" class="end below-s"></td>
    <td role="cell" class="end below-s"></td>
    <td role="cell" class="end running">${amount(format, balance, { decimals })}</td>
  </tr>`;
}

function wholeRow(content: TemplateResult): TemplateResult {
  return html`<tr role="row" class="whole">
    <td role="cell" colspan=${columns}>${content}</td>
  </tr>`;
}

/** The ledger while it loads. */
export function ledgerSkeleton({ words }: Pick<StatementView, 'words'>): TemplateResult {
  const cell = (classes: string, size: 's' | 'm') =>
    html`<td role="cell" class=${classes}>${skeleton(size)}</td>`;
  return html`<table role="table" class="table ledger" aria-busy="true">
    <caption class="sr">
      ${words.loading}
    </caption>
    <tbody role="rowgroup">
      ${Array.from(
        { length: 8 },
        () =>
          html`<tr role="row">
            ${cell('date', 's')}${cell('what', 'm')}${cell('date below-m', 's')}${cell('end below-s', 's')}${cell(
              'end below-s',
              's',
            )}${cell('end running', 's')}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

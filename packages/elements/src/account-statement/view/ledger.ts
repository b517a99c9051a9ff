import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Conversion, Money, Movement, Statement, StatementCurrency } from '@saldo/sdk/contract';
import { abs, isNegative } from '@saldo/sdk/money';
import { documentLabel } from '../../events/document-pointer.ts';
import type { DocumentPointer } from '../../events/pointers.ts';
import { roomRow } from '../../table/data-table.ts';
import type { Sight } from '../../table/sight.ts';
import { amount } from '../../templates/amount.ts';
import { failure, failureBanner } from '../../templates/failure.ts';
import { skeleton } from '../../templates/skeleton.ts';
import type { MovementPages } from '../data/movement-pages.ts';
import {
  ledgerPieces,
  movementKey,
  needsMonths,
  type LedgerPages,
  type LedgerPiece,
} from '../model/ledger-rows.ts';
import { recordWord } from './record-word.ts';
import type { StatementView } from './statement-view.ts';

export interface Ledger extends StatementView {
  readonly statement: Pick<Statement, 'from' | 'asOf'>;
  readonly account: StatementCurrency;
  readonly movements: MovementPages;
  readonly sight: Sight;
  readonly stale: boolean;
  readonly more: () => void;
  readonly toEnd: () => void;
  readonly open: (document: DocumentPointer) => void;
}

const columns = 6;

/**
 * The movements with the balance after each, from the opening to the closing balance. Not `dataTable`: a ledger has rows that are
 * no movement, months as row groups, and what is not loaded yet in its middle. Roles are written out for the same reason as there.
 */
export function ledger(view: Ledger): TemplateResult {
  const { words, movements, stale } = view;
  const loaded = movements.loaded;
  if (!loaded) {
    const { error } = movements.head;
    const retry = () => movements.head.retry();
    return error === undefined ? ledgerSkeleton({ words }) : failure({ words, error, retry });
  }
  const long = !loaded.whole || loaded.head.length > 1;
  return html`${ledgerFailure(view)}
    <table
      role="table"
      part="ledger"
      class=${classMap({ table: true, ledger: true, stale, windowed: long })}
      aria-busy=${stale}
      aria-rowcount=${long ? -1 : nothing}
    >
      <caption class="sr">
        ${words.views.activity}, ${words.amountIn({ currency: view.account.currency })}
      </caption>
      ${ledgerHead(view)} ${opening(view, loaded)} ${groups(view, loaded)}
      <tfoot role="rowgroup">
        ${balanceRow(view, 'closing', words.closing, view.account.closing, view.statement.asOf)}
      </tfoot>
    </table>`;
}

function ledgerFailure({ words, movements }: Ledger): TemplateResult | typeof nothing {
  const { error } = movements.head;
  const retry = () => movements.head.retry();
  return error === undefined ? nothing : failureBanner({ words, error, retry, kept: words.errors.staleKept });
}

function ledgerHead({ words, direction }: Ledger): TemplateResult {
  const head = (label: string, classes: string) =>
    html`<th role="columnheader" scope="col" class=${classes}>${label}</th>`;
  return html`<thead role="rowgroup">
    <tr role="row">
      ${head(words.date, '')} ${head(words.what, '')} ${head(words.due, 'below-m')}
      ${head(words.debits[direction], 'end below-s')} ${head(words.credits[direction], 'end below-s')}
      ${head(words.running, 'end')}
    </tr>
  </thead>`;
}

function opening(view: Ledger, { head, tail, whole }: LedgerPages): TemplateResult {
  const { words, account, statement } = view;
  const jump =
    whole || tail.length > 0
      ? nothing
      : html` <button class="link to-end" type="button" @click=${view.toEnd}>${words.toEnd}</button>`;
  return html`<tbody role="rowgroup">
    ${balanceRow(view, 'opening', html`${words.opening}${jump}`, account.opening, statement.from)}
    ${head.flat().length === 0 ? wholeRow(html`<span class="muted">${words.noMovementsInPeriod}</span>`) : nothing}
  </tbody>`;
}

/** The movements by month, and in their middle what is missing. */
function groups(view: Ledger, loaded: LedgerPages): TemplateResult {
  const { name } = view.movements;
  const { head, tail, whole } = loaded;
  const months = needsMonths(loaded);
  const rows = [...head, ...tail].reduce((count, page) => count + page.length, 0);
  const group = (piece: LedgerPiece) => {
    const room = view.sight.roomOf(piece.key, rows);
    return room === undefined ? pieceGroup(view, piece, months) : roomGroup(piece, room);
  };
  const ofHead = ledgerPieces(head, { name: `${name} head` });
  const ofTail = ledgerPieces(tail, {
    name: `${name} tail`,
    back: true,
    before: whole ? head.at(-1)?.at(-1) : undefined,
  });
  return html`${repeat(ofHead, ({ key }) => key, group)} ${whole ? nothing : gap(view)}
  ${repeat(ofTail, ({ key }) => key, group)}`;
}

function pieceGroup(
  view: Ledger,
  { key, month, begins, movements }: LedgerPiece,
  months: boolean,
): TemplateResult {
  return html`<tbody role="rowgroup" data-piece=${key}>
    ${
      months && begins
        ? html`<tr role="row" class="month">
            <th role="rowheader" scope="rowgroup" colspan=${columns}>${view.format.month(`${month}-01`)}</th>
          </tr>`
        : nothing
    }
    ${repeat(movements, movementKey, (movement) => movementRow(view, movement))}
  </tbody>`;
}

function roomGroup({ key }: LedgerPiece, room: number): TemplateResult {
  return html`<tbody role="rowgroup" data-piece=${key}>
    ${roomRow(columns, room)}
  </tbody>`;
}

/** What is not loaded yet: it is asked for when it comes into sight, or by its button. */
function gap({ words, movements, more }: Ledger): TemplateResult {
  const { moreError: error, morePending } = movements;
  return html`<tbody role="rowgroup" class="gap" data-piece="${movements.name} more" data-more>
    ${
      error === undefined
        ? wholeRow(
            html`<button type="button" aria-disabled=${morePending} @click=${more}>
                ${morePending ? words.loading : words.showMore}</button
              ><span class="print-only">${words.notShown}</span>`,
          )
        : wholeRow(failureBanner({ words, error, retry: () => movements.retryMore() }))
    }
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
      ${format.date(date)}<span class="card-only"> · ${recordWord(words, movement)}</span>
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

/** Both amounts of an exchange, what was settled by it, at which rate and with which difference. */
function exchanged(
  { words, format }: Ledger,
  { document, paid, amount: settled, rate, difference }: Conversion,
): string {
  return [
    `${format.money(paid)} → ${format.money(settled)}`,
    documentLabel(document),
    rate && words.rate({ rate: format.rate(rate) }),
    difference && words.difference({ money: format.money(difference) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function whatCell(view: Ledger, movement: Movement): TemplateResult {
  const { words, open } = view;
  const { kind, id, externalId, type, label, conversion } = movement;
  const description = conversion ? exchanged(view, conversion) : movement.description;
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
  return html`${name}<span class="second" dir="auto"
      ><span>${recordWord(words, movement)}</span
      >${description ? html`<span class="description"> · ${description}</span>` : nothing}</span
    >`;
}

function balanceRow(
  { format, account, movements }: Ledger,
  kind: 'opening' | 'closing',
  label: unknown,
  balance: Money,
  date: string,
): TemplateResult {
  const { decimals } = account;
  return html`<tr
    role="row"
    class=${kind}
    id=${`${kind}-${account.currency}`}
    tabindex="-1"
    ?data-reached=${movements.endReached}
  >
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

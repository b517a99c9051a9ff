import { html, nothing, type TemplateResult } from 'lit';
import type { Money, Statement, StatementCurrency } from '@saldo/sdk/contract';
import { isNegative, isZero } from '@saldo/sdk/money';
import { amount } from '../../templates/amount.ts';
import { check, clock, warning } from '../../templates/icons.ts';
import type { StatementData } from '../data/statement-data.ts';
import { ages } from './ageing-bar.ts';
import { balanceLine } from './balance-sparkline.ts';
import type { BucketFilter } from '../model/open-rows.ts';
import { sumInProcess } from '../model/payments-in-process.ts';
import type { StatementView } from './statement-view.ts';

export interface Summary extends StatementView {
  readonly statement: Statement;
  readonly data: StatementData;
  readonly stale: boolean;
  readonly filter: BucketFilter | undefined;
  readonly choose: (filter: BucketFilter | undefined) => void;
}

/** The account at a glance, a block per currency; currencies are never added to each other. */
export function summary(view: Summary): TemplateResult {
  const { statement, stale } = view;
  return html`<div class="accounts ${stale ? 'stale' : ''}" part="summary">
    ${statement.currencies.map((account) => accountBlock(view, account))}
  </div>`;
}

function accountBlock(view: Summary, account: StatementCurrency): TemplateResult {
  const { words, format, direction, statement, data, filter, choose } = view;
  const { currency, decimals, closing, overdue } = account;
  const label = isNegative(closing) ? words.favour[direction] : words.balance[direction];
  return html`<section class="account" part="account" aria-labelledby="balance-${currency}">
    <div class="balance">
      <h3 id="balance-${currency}">${label} <span class="name">${format.currencyName(currency)}</span></h3>
      <p class="figure">${amount(format, closing, { decimals, code: true })}</p>
      ${
        isZero(overdue)
          ? html`<p class="fine">${check}${words.nothingOverdue}</p>`
          : html`<p class="late">
              ${warning}${words.overdue} <strong>${amount(format, overdue, { decimals })}</strong>
            </p>`
      }
      ${onItsWay(view, account)} ${balanceLine(view, account, statement, data.of(currency).movements.loaded)}
    </div>
    ${ages(view, account, filter?.currency === currency ? filter.bucket : undefined, (bucket) =>
      choose(bucket === undefined ? undefined : { currency, bucket }),
    )}
    ${adding(view, account)}
  </section>`;
}

/** What is in process, under the balance that does not know of it. */
function onItsWay(
  { words, format, data }: Summary,
  { currency, decimals }: StatementCurrency,
): TemplateResult | typeof nothing {
  const payments = data.inProcess.of(currency);
  if (payments.length === 0) return nothing;
  const money = sumInProcess(payments, currency);
  return html`<p class="on-its-way">
    ${clock}${words.inProcess} <strong>${amount(format, money, { decimals })}</strong>
  </p>`;
}

/** Opening, what was added, what was taken away, closing: as one adds on paper. */
function adding(
  { words, format, direction, statement }: Summary,
  account: StatementCurrency,
): TemplateResult {
  const { decimals, opening, debits, credits, closing } = account;
  const line = (label: string, money: Money, sign = '', spoken = '', date = '') =>
    html`<div>
      <dt>
        <span class="sign" aria-hidden="true">${sign}</span><span class="sr">${spoken}</span> ${label}
        ${date ? html`<span class="when">${format.dayMonth(date)}</span>` : nothing}
      </dt>
      <dd>${amount(format, money, { decimals })}</dd>
    </div>`;
  return html`<dl class="adding">
    ${line(words.opening, opening, '', '', statement.from)}
    ${line(words.debits[direction], debits, '+', words.plus)}
    ${line(words.credits[direction], credits, '\u2212', words.minus)}
    ${line(words.closing, closing, '=', words.equals, statement.asOf)}
  </dl>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Payment } from '@saldo/sdk/contract';
import { daysBetween } from '../../format/calendar.ts';
import { wordFor } from '../../i18n/catalogue.ts';
import type { Pages } from '../../query/paged-query.ts';
import { amount } from '../../templates/amount.ts';
import { badge } from '../../templates/badge.ts';
import { failure, failureBanner } from '../../templates/failure.ts';
import { chevronDown } from '../../templates/icons.ts';
import { skeleton } from '../../templates/skeleton.ts';
import { bySoonest, expectedDay, paymentName } from '../model/payment-day.ts';
import { paymentBody } from './payment-body.ts';
import type { PaymentActs, PaymentExtras, PaymentView } from './payment-view.ts';

export interface PaymentRows extends PaymentView, PaymentActs, PaymentExtras {
  /** Names the list. */
  readonly heading: string;
  /** The account's today; absent until the session is known. */
  readonly today: string | undefined;
  readonly payments: Pages<Payment>;
  /** The day that counts is the one on which they are expected. */
  readonly scheduled: boolean;
}

/** Payments, a row each that opens to what it covers. */
export function paymentRows(list: PaymentRows): TemplateResult {
  const { words, heading, payments, scheduled } = list;
  const { rows, error } = payments;
  const retry = () => payments.retry();
  if (!rows) return error ? failure({ words, error, retry }) : loadingRows(words.loading);
  const shown = scheduled ? bySoonest(rows) : rows;
  return html`${error ? failureBanner({ words, error, retry, kept: words.errors.staleKept }) : nothing}
    <ul class="payments ${payments.stale ? 'stale' : ''}" aria-label=${heading}>
      ${repeat(
        shown,
        ({ id }) => id,
        (payment) => html`<li>${paymentRow(list, payment)}</li>`,
      )}
    </ul>
    ${
      scheduled && payments.hasMore
        ? html`<p class="note muted small">${words.scheduledMore({ count: rows.length })}</p>`
        : moreRows(list)
    }`;
}

function moreRows({ words, payments, scheduled }: PaymentRows): TemplateResult | typeof nothing {
  const { moreError: error, hasMore, morePending } = payments;
  if (error) return failureBanner({ words, error, retry: () => void payments.more() });
  if (!hasMore || scheduled) return nothing;
  return html`<div class="more">
    <button type="button" part="more" aria-disabled=${morePending} @click=${() => payments.more()}>
      ${morePending ? words.loading : words.showMore}
    </button>
  </div>`;
}

function paymentRow(list: PaymentRows, payment: Payment): TemplateResult {
  const { words, format, scheduled } = list;
  const { status, decimals, allocations } = payment;
  const count = new Set(allocations.map(({ document }) => document.id)).size;
  const said = [howOf(list, payment), count > 0 && words.documents({ count })].filter(Boolean).join(' · ');
  return html`<details class="payment" part="payment" data-mark=${status === 'void' ? 'void' : nothing}>
    <summary>
      <span class="day">${scheduled ? expected(list, payment) : format.date(payment.date)}</span>
      <span class="name"
        ><bdi>${paymentName(payment)}</bdi>${said ? html`<span class="second">${said}</span>` : nothing}</span
      >
      <span class="sum">${amount(format, payment.amount, { decimals, code: true })}</span>
      <span class="state">${badge(words, stateOf(payment))}</span>
      ${chevronDown}
    </summary>
    ${paymentBody(list, payment)}
  </details>`;
}

/** The day, and how far off it is where that is soon. */
function expected({ words, format, today }: PaymentRows, payment: Payment): TemplateResult {
  const day = expectedDay(payment);
  if (day === undefined) return html`<span class="muted">${words.noDay}</span>`;
  const days = today === undefined ? undefined : daysBetween(today, day);
  return html`${format.date(day)}${
    days !== undefined && days >= 0 && days <= 31
      ? html`<span class="second">${format.relativeDays(days)}</span>`
      : nothing
  }`;
}

/** A payment in process that is planned for a day has not left yet. */
function stateOf({ status, plannedOn }: Payment): string {
  return status === 'in_process' && plannedOn !== undefined ? 'scheduled' : status;
}

function howOf({ words }: PaymentView, { type, method }: Payment): string | undefined {
  if (type === 'refund') return words.refund;
  return method && wordFor(words.methods, method);
}

function loadingRows(label: string): TemplateResult {
  return html`<ul class="payments" aria-busy="true" aria-label=${label}>
    ${[1, 2, 3, 4].map(
      () =>
        html`<li class="payment loading">
          <span class="day">${skeleton('s')}</span><span class="name">${skeleton('m')}</span
          ><span class="sum">${skeleton('s')}</span><span class="state">${skeleton('s')}</span>
        </li>`,
    )}
  </ul>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Payment } from '@saldo/sdk/contract';
import { amount } from '../../templates/amount.ts';
import { sumsByCurrency } from '../model/payment-day.ts';
import type { PaymentView } from './payment-view.ts';

/** What is scheduled, per currency. Money given back is not among it. */
export function scheduledTotals(
  { words, format }: PaymentView,
  payments: readonly Payment[],
): TemplateResult | typeof nothing {
  const sums = sumsByCurrency(payments.filter(({ type }) => type !== 'refund'));
  if (sums.length === 0) return nothing;
  return html`<dl class="totals" part="totals">
    ${sums.map(
      ({ money, decimals }) =>
        html`<div>
          <dt class="muted small">${words.scheduledTotal}</dt>
          <dd class="figure">${amount(format, money, { decimals, code: true })}</dd>
        </div>`,
    )}
  </dl>`;
}

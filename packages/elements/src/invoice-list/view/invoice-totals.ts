import { html, nothing, type TemplateResult } from 'lit';
import type { Direction, DocumentSummary } from '@saldo/sdk/contract';
import { isNegative, isZero } from '@saldo/sdk/money';
import { wordFor } from '../../i18n/catalogue.ts';
import type { SharedWords } from '../../i18n/shared.words.ts';
import { amount } from '../../templates/amount.ts';
import { cssProperties } from '../../templates/css-properties.ts';
import { failureBanner } from '../../templates/failure.ts';
import { warning } from '../../templates/icons.ts';
import { skeleton } from '../../templates/skeleton.ts';
import type { InvoiceData } from '../data/invoice-data.ts';
import type { InvoiceView } from './invoice-view.ts';

export interface Totals extends InvoiceView {
  readonly direction: Direction | undefined;
  readonly query: InvoiceData['summary'];
}

type CurrencyTotals = DocumentSummary['currencies'][number];

/** The sums over everything the filters match, a block per currency; they are never added to each other. */
export function totals(block: Totals): TemplateResult | typeof nothing {
  const { words, query } = block;
  const { value: summary, error, stale } = query;
  const retry = () => query.retry();
  if (!summary && error) return failureBanner({ words, error, retry, kept: words.totalsFailed });
  if (!summary) return html`<div class="totals" part="totals" aria-hidden="true">${totalSkeleton()}</div>`;
  const moving = summary.currencies.filter(({ total, openAmount }) => !isZero(total) || !isZero(openAmount));
  if (moving.length === 0) return nothing;
  return html`<dl class="totals ${stale ? 'stale' : ''}" part="totals">
    ${moving.map((one) => currencyTotal(block, one))}
  </dl>`;
}

function currencyTotal({ words, format, direction }: Totals, one: CurrencyTotals): TemplateResult {
  const { currency, decimals, count, openAmount, overdueAmount } = one;
  const label = direction === 'payable' ? words.toCollect : words.toPay;
  return html`<div class="total" part="total">
    <dt>${label}</dt>
    <dd class="figure">${amount(format, openAmount, { decimals, code: true })}</dd>
    ${ageingBar(words, one)}
    <dd class="second">
      ${
        isZero(overdueAmount)
          ? html`<span>${words.nothingOverdue}</span>`
          : html`<span class="late"
              >${warning}${words.overdue}
              <strong>${amount(format, overdueAmount, { decimals })}</strong></span
            >`
      }
      <span>${words.documents({ count })}</span>
    </dd>
    <dd class="sr">${format.currencyName(currency)}</dd>
  </div>`;
}

/** Open amounts by age as one line. The words beside it say what matters; the title tells the ages. */
function ageingBar(words: SharedWords, { ageing }: CurrencyTotals): TemplateResult | typeof nothing {
  const buckets = ageing.filter(({ amount: open }) => !isZero(open) && !isNegative(open));
  if (buckets.length === 0) return html`<dd class="ageing" aria-hidden="true"></dd>`;
  return html`<dd class="ageing" aria-hidden="true">
    ${buckets.map(
      ({ bucket, amount: open }) =>
        html`<span
          data-bucket=${bucket}
          title=${wordFor(words.ageing, bucket)}
          ${cssProperties({ 'flex-grow': String(Math.max(0, Number(open.amount))) })}
        ></span>`,
    )}
  </dd>`;
}

function totalSkeleton(): TemplateResult {
  return html`<div class="total">
    <div class="small">${skeleton('s')}</div>
    <div class="figure">${skeleton('m')}</div>
    <div class="ageing"></div>
    <div class="second">${skeleton('l')}</div>
  </div>`;
}

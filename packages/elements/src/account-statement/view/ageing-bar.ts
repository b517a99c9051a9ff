import { html, nothing, type TemplateResult } from 'lit';
import type { AgeingBucket, StatementCurrency } from '@saldo/sdk/contract';
import { isNegative, isZero } from '@saldo/sdk/money';
import { wordFor } from '../../i18n/catalogue.ts';
import { amount } from '../../templates/amount.ts';
import { cssProperties } from '../../templates/css-properties.ts';
import type { StatementView } from './statement-view.ts';

/**
 * Open amounts by age: one bar in proportion, and a line per age that filters the open items. Credits that settle
 * nothing yet are negative: they stand apart and not in the bar.
 */
export function ages(
  view: StatementView,
  { decimals, ageing }: StatementCurrency,
  chosen: string | undefined,
  choose: (bucket: string | undefined) => void,
): TemplateResult {
  const { words } = view;
  const drawn = ageing.filter(({ amount: open }) => !isZero(open) && !isNegative(open));
  const segment = ({ bucket, amount: open }: AgeingBucket) =>
    html`<span
      data-bucket=${bucket}
      title=${wordFor(words.ageing, bucket)}
      ?data-chosen=${bucket === chosen}
      ${cssProperties({ 'flex-grow': String(Number(open.amount)) })}
      @click=${() => choose(bucket === chosen ? undefined : bucket)}
    ></span>`;
  return html`<div class="ages" part="ageing" ?data-filtered=${chosen !== undefined}>
    <div class="bar" aria-hidden="true">${drawn.map(segment)}</div>
    <ul aria-label=${words.ages}>
      ${ageing.map(
        (bucket) =>
          html`<li data-bucket=${bucket.bucket}>${line(view, bucket, decimals, chosen, choose)}</li>`,
      )}
    </ul>
  </div>`;
}

function line(
  { words, format }: StatementView,
  { bucket, amount: open, count }: AgeingBucket,
  decimals: number,
  chosen: string | undefined,
  choose: (bucket: string | undefined) => void,
): TemplateResult {
  const pressed = bucket === chosen;
  const content = html`<span class="swatch" data-bucket=${bucket}></span
    ><span class="age">${wordFor(words.ageing, bucket)}</span
    ><span class="count">${count > 0 ? words.items({ count }) : nothing}</span
    >${amount(format, open, { decimals })}`;
  if (count === 0) return html`<span class="line none">${content}</span>`;
  return html`<button
    class="line"
    type="button"
    title=${words.showBucket}
    aria-pressed=${pressed}
    @click=${() => choose(pressed ? undefined : bucket)}
  >
    ${content}
  </button>`;
}

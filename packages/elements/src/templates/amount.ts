import { html, nothing, type TemplateResult } from 'lit';
import type { Money } from '@saldo/sdk/contract';
import type { Format } from '../format/format.ts';

export interface AmountOptions {
  /** Decimals of the currency, from the contract. */
  readonly decimals?: number;
  /** Most decimals in the column: shorter fractions are filled up invisibly, so that the points align. */
  readonly align?: number;
  /**
   * Says the currency's code before the amount; `after` for columns of several currencies, where codes stand below each
   * other. Leave it out where a heading says it once.
   */
  readonly code?: boolean | 'after';
}

// A real blank between code and figures, for screen readers and for whoever copies the amount.
const blank = '\u00a0';

/** An amount of money in tabular figures. */
export function amount(format: Format, money: Money, options: AmountOptions = {}): TemplateResult {
  const { decimals, align = 0, code = false } = options;
  const { sign, integer, fraction } = format.amountParts(money.amount, decimals);
  const missing = align - Math.max(0, fraction.length - 1);
  const filler = missing > 0 ? (fraction ? '' : '.') + '0'.repeat(missing) : '';
  const said = html`<span class="code" title=${format.currencyName(money.currency)}>${money.currency}</span>`;
  return html`<span class="amount" part="amount"
    >${code === true ? [said, blank] : nothing}<span>${sign}${integer}${fraction}</span>${
      filler ? html`<span class="pad" aria-hidden="true">${filler}</span>` : nothing
    }${code === 'after' ? [blank, said] : nothing}</span
  >`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../format/format.ts';
import { amount } from '../templates/amount.ts';
import { close } from '../templates/icons.ts';
import type { OpenSum } from './open-sums.ts';

export interface SelectionBar {
  readonly words: {
    readonly selected: (values: { readonly count: number }) => string;
    readonly report: string;
    readonly clearSelection: string;
    readonly oneCurrency: string;
  };
  readonly format: Format;
  readonly count: number;
  readonly sums: readonly OpenSum[];
  readonly report: () => void;
  readonly clear: () => void;
}

/** What is chosen, what it comes to per currency, and the way to report it as paid. */
export function selectionBar({ words, format, count, sums, report, clear }: SelectionBar): TemplateResult {
  const mixed = sums.length > 1;
  return html`<div class="selection" part="selection">
    <button class="plain square" type="button" aria-label=${words.clearSelection} @click=${clear}>
      ${close}
    </button>
    <p class="tally">
      <span role="status">${words.selected({ count })}</span>
      ${sums.map(({ money, decimals }) => html`<strong>${amount(format, money, { decimals, code: true })}</strong>`)}
    </p>
    ${mixed ? html`<p id="one-currency" class="why">${words.oneCurrency}</p>` : nothing}
    <button
      class="primary"
      part="report"
      type="button"
      aria-disabled=${mixed}
      aria-describedby=${mixed ? 'one-currency' : nothing}
      @click=${mixed ? nothing : report}
    >
      ${words.report}
    </button>
  </div>`;
}

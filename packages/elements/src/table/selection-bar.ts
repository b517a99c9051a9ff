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
    readonly notPayable?: string;
  };
  readonly format: Format;
  readonly count: number;
  readonly sums: readonly OpenSum[];
  /** Absent where nothing may be reported. */
  readonly report: (() => void) | undefined;
  /** Some of them cannot be reported as paid. */
  readonly notPayable?: boolean;
  /** What else may be done with them. */
  readonly actions?: unknown;
  readonly clear: () => void;
}

/** What is chosen, what it comes to per currency, and the way to report it as paid. */
export function selectionBar(bar: SelectionBar): TemplateResult {
  const { words, format, count, sums, clear, actions } = bar;
  return html`<div class="selection" part="selection">
    <button class="plain square" type="button" aria-label=${words.clearSelection} @click=${clear}>
      ${close}
    </button>
    <p class="tally">
      <span role="status">${words.selected({ count })}</span>
      ${sums.map(({ money, decimals }) => html`<strong>${amount(format, money, { decimals, code: true })}</strong>`)}
    </p>
    ${bar.report ? reportButton(bar, bar.report) : nothing} ${actions ?? nothing}
  </div>`;
}

function reportButton({ words, sums, notPayable }: SelectionBar, report: () => void): TemplateResult {
  const why = notPayable ? words.notPayable : sums.length > 1 ? words.oneCurrency : undefined;
  return html`${why ? html`<p id="why-not" class="why">${why}</p>` : nothing}
    <button
      class="primary"
      part="report"
      type="button"
      aria-disabled=${why ? 'true' : 'false'}
      aria-describedby=${why ? 'why-not' : nothing}
      @click=${why ? nothing : report}
    >
      ${words.report}
    </button>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { amount } from '../../templates/amount.ts';
import { close } from '../../templates/icons.ts';
import { sumsOf, type OpenRow } from '../model/open-rows.ts';
import type { StatementView } from './statement-view.ts';

export interface OpenSelectionBar extends StatementView {
  readonly rows: readonly OpenRow[];
  readonly report: () => void;
  readonly clear: () => void;
}

/** What is chosen, what it comes to per currency, and the way to report it as paid. */
export function openSelectionBar({ words, format, rows, report, clear }: OpenSelectionBar): TemplateResult {
  const sums = sumsOf(rows);
  const mixed = sums.length > 1;
  return html`<div class="selection" part="selection">
    <button class="plain square" type="button" aria-label=${words.clearSelection} @click=${clear}>
      ${close}
    </button>
    <p class="tally">
      <span role="status">${words.selected(rows.length, format.integer(rows.length))}</span>
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

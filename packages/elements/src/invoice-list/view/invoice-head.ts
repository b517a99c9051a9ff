import { html, nothing, type TemplateResult } from 'lit';
import type { InvoiceView } from './invoice-view.ts';

export interface InvoiceHead extends InvoiceView {
  /** Absent while the totals are not known. */
  readonly asOf: string | undefined;
}

/** What the list is of, and as of which day. */
export function invoiceHead({ words, format, asOf }: InvoiceHead): TemplateResult {
  return html`<header class="head">
    <slot name="heading"><h2 part="heading">${words.heading}</h2></slot>
    ${
      asOf === undefined
        ? nothing
        : html`<span class="muted small as-of">${words.asOf({ date: format.date(asOf) })}</span>`
    }
    <slot name="actions"></slot>
  </header>`;
}

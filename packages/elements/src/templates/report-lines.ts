import { html, nothing, type TemplateResult } from 'lit';
import type { PaymentReport } from '@saldo/sdk/contract';
import { isZero } from '@saldo/sdk/money';
import { documentLabel } from '../events/document-pointer.ts';
import type { Format } from '../format/format.ts';
import { amount } from './amount.ts';

export interface ReportLines {
  readonly words: {
    readonly wholeOnAccount: string;
    readonly onAccount: string;
    installment(values: { readonly number: number }): string;
    withholding(values: { readonly tax: string; readonly certificate: string }): string;
    withholdingAlone(values: { readonly tax: string }): string;
  };
  readonly format: Format;
}

/** What a payment report pays: its documents with what was withheld, and what is left on account. */
export function reportLines({ words, format }: ReportLines, report: PaymentReport): TemplateResult {
  const { lines, onAccount, decimals } = report;
  if (lines.length === 0) return html`<p>${words.wholeOnAccount}</p>`;
  return html`<ul class="report-lines">
    ${lines.map(
      (line) =>
        html`<li>
            <span
              >${documentLabel(line.document)}${line.installment === undefined ? nothing : html` <span class="muted">· ${words.installment({ number: line.installment })}</span>`}</span
            >${amount(format, line.amount, { decimals })}
          </li>
          ${line.withholdings.map(
            (one) =>
              html`<li class="sub">
                <span
                  >${one.certificate ? words.withholding({ tax: one.tax, certificate: one.certificate }) : words.withholdingAlone(one)}</span
                >${amount(format, one.amount, { decimals })}
              </li>`,
          )}`,
    )}
    ${isZero(onAccount) ? nothing : html`<li><span>${words.onAccount}</span>${amount(format, onAccount, { decimals })}</li>`}
  </ul>`;
}

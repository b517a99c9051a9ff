import { html, nothing, type TemplateResult } from 'lit';
import type { PaymentReport, Session } from '@saldo/sdk/contract';
import type { Format } from '../../format/format.ts';
import type { SharedWords } from '../../i18n/shared.words.ts';
import { badge } from '../../templates/badge.ts';
import { check } from '../../templates/icons.ts';
import type { PaymentReportWords } from '../payment-report.words.ts';

export interface ReportSent {
  readonly words: PaymentReportWords & SharedWords;
  readonly format: Format;
  readonly session: Session;
  readonly report: PaymentReport;
  /** Currencies whose documents wait for a report of their own. */
  readonly waiting: readonly string[];
  readonly onAnother: () => void;
  readonly onNext: (currency: string) => void;
  /** Absent where the session may not list reports. */
  readonly onReports: (() => void) | undefined;
}

/** The server has it: its number, and what happens next. */
export function reportSent({ words, format, session, report, ...actions }: ReportSent): TemplateResult {
  const { name } = session.publisher;
  return html`<section class="sent" aria-labelledby="sent-heading" part="sent">
    <span class="sent-mark">${check}</span>
    <h3 id="sent-heading" class="sent-title" tabindex="-1">${words.sentTitle(report)}</h3>
    <p>${words.sentText({ money: format.money(report.amount, report.decimals), publisher: name })}</p>
    <p class="sent-status">
      ${badge(words, report.status, report.status === 'submitted' ? words.toVerify : undefined)}
    </p>
    <div class="next">
      <h4>${words.nextHeading}</h4>
      <ol>
        <li>${words.nextCheck({ publisher: name })}</li>
        <li>${words.nextApply}</li>
        <li>${words.nextReject}</li>
      </ol>
    </div>
    <div class="sent-actions">
      ${actions.waiting.map(
        (currency) =>
          html`<button class="primary" type="button" @click=${() => actions.onNext(currency)}>
            ${words.nextCurrency({ currency })}
          </button>`,
      )}
      <button type="button" @click=${actions.onAnother}>${words.another}</button>
      ${
        actions.onReports
          ? html`<button class="plain" type="button" @click=${actions.onReports}>${words.seeReports}</button>`
          : nothing
      }
    </div>
  </section>`;
}

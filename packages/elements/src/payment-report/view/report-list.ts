import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PaymentReport } from '@saldo/sdk/contract';
import type { Download } from '../../attachments/download.ts';
import { fileLinks } from '../../attachments/file-links.ts';
import type { Format } from '../../format/format.ts';
import { wordFor } from '../../i18n/catalogue.ts';
import type { SharedWords } from '../../i18n/shared.words.ts';
import type { Pages } from '../../query/paged-query.ts';
import { amount } from '../../templates/amount.ts';
import { badge } from '../../templates/badge.ts';
import { failure, failureBanner } from '../../templates/failure.ts';
import { chevronDown, tray } from '../../templates/icons.ts';
import { notice } from '../../templates/notice.ts';
import { reportLines } from '../../templates/report-lines.ts';
import { skeleton } from '../../templates/skeleton.ts';
import type { PaymentReportWords } from '../payment-report.words.ts';

export interface ReportList {
  readonly words: PaymentReportWords & SharedWords;
  readonly format: Format;
  readonly reports: Pages<PaymentReport>;
  readonly download: Download | undefined;
  /** Starts a report, from the empty state. Absent where that is not permitted. */
  readonly onReport: (() => void) | undefined;
}

/** Reports and what became of them, newest first; each opens to its lines, proofs and the publisher's reason. */
export function reportList(list: ReportList): TemplateResult {
  const { words, reports } = list;
  const { rows, error } = reports;
  const retry = () => reports.retry();
  if (!rows) return error ? failure({ words, error, retry }) : loadingReports(words);
  if (rows.length === 0) return noReports(list);
  return html`${error ? failureBanner({ words, error, retry, kept: words.errors.staleKept }) : nothing}
    <ul class="reports ${reports.stale ? 'stale' : ''}" aria-label=${words.reports}>
      ${repeat(
        rows,
        ({ id }) => id,
        (report) => html`<li data-record=${report.id}>${reportItem(list, report)}</li>`,
      )}
    </ul>
    ${reports.moreError ? failureBanner({ words, error: reports.moreError, retry: () => void reports.more() }) : nothing}
    ${
      reports.hasMore && !reports.moreError
        ? html`<div class="more">
            <button type="button" aria-disabled=${reports.morePending} @click=${() => reports.more()}>
              ${reports.morePending ? words.loading : words.showMore}
            </button>
          </div>`
        : nothing
    }`;
}

function reportItem(list: ReportList, report: PaymentReport): TemplateResult {
  const { words, format } = list;
  const { number, status, paymentDate, method, reference, decimals } = report;
  const how = [wordFor(words.methods, method), reference].filter(Boolean).join(' · ');
  return html`<details class="report" part="report">
    <summary>
      <span class="report-number">${words.reportNumber({ number })}</span>
      <span class="report-date muted">${words.paidOn({ date: format.date(paymentDate) })}</span>
      <span class="report-how muted">${how}</span>
      <span class="report-amount">${amount(format, report.amount, { decimals, code: true })}</span>
      <span class="report-status"
        >${badge(words, status, status === 'submitted' ? words.toVerify : undefined)}</span
      >
      ${chevronDown}
    </summary>
    <div class="report-body">
      ${answer(list, report)} ${reportLines(list, report)} ${proofs(list, report)} ${origin(list, report)}
    </div>
  </details>`;
}

function answer(
  { words, format }: ReportList,
  { review, status }: PaymentReport,
): TemplateResult | typeof nothing {
  if (!review) return nothing;
  return html`<div class="answer" data-status=${status === 'rejected' ? 'rejected' : 'other'}>
    ${review.reason ? html`<p><span class="strong">${words.reason}:</span> <span class="prose">${review.reason}</span></p>` : nothing}
    ${review.payment ? html`<p>${words.becamePayment({ id: review.payment.externalId })}</p>` : nothing}
    <p class="muted small">${words.answeredOn({ date: format.instant(review.at) })}</p>
  </div>`;
}

function proofs({ words, format, download }: ReportList, { files, note }: PaymentReport): TemplateResult {
  return html`${note ? html`<p class="prose">${note}</p>` : nothing}
  ${
    files.length > 0
      ? html`<div class="proofs">
          <p class="strong small">${words.proofs}</p>
          ${fileLinks({ words, format, files, download })}
        </div>`
      : nothing
  }`;
}

function origin({ words, format }: ReportList, { createdAt, createdBy }: PaymentReport): TemplateResult {
  const date = format.instant(createdAt);
  return html`<p class="muted small">
    ${createdBy ? words.sentBy({ date, name: createdBy }) : words.sentOn({ date })}
  </p>`;
}

function noReports({ words, onReport }: ReportList): TemplateResult {
  const actions = onReport && html`<button type="button" @click=${onReport}>${words.title}</button>`;
  return notice({ icon: tray, title: words.noReports, text: words.noReportsHint, actions, isEmpty: true });
}

function loadingReports(words: SharedWords): TemplateResult {
  return html`<ul class="reports" aria-busy="true" aria-label=${words.loading}>
    ${[1, 2, 3, 4].map(() => html`<li class="report loading">${skeleton('m')}${skeleton('m')}${skeleton('s')}</li>`)}
  </ul>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { SaldoFile, PaymentReport, Session } from '@saldo/sdk/contract';
import type { Format } from '../format/format.ts';
import { wordFor } from '../i18n/catalogue.ts';
import type { SharedWords } from '../i18n/shared.words.ts';
import { amount } from '../templates/amount.ts';
import { badge } from '../templates/badge.ts';
import { paper } from '../templates/icons.ts';
import { reportLines } from '../templates/report-lines.ts';
import type { PaymentReviewWords } from './payment-review.words.ts';

export interface ReviewDetail {
  readonly words: PaymentReviewWords & SharedWords;
  readonly format: Format;
  readonly session: Session;
  readonly report: PaymentReport;
  /** Absent where the session may not see what is in files. */
  readonly onLook: ((file: SaldoFile) => void) | undefined;
  /** The answer that was given, and the one to give. */
  readonly answer: unknown;
}

/** One report, as one needs it to decide: the amount, what it pays, where it was paid to, its proofs. */
export function reviewDetail(detail: ReviewDetail): TemplateResult {
  const { words, format, report } = detail;
  const { number, partner, decimals, status } = report;
  return html`<article class="detail" part="detail" aria-labelledby="detail-title">
    <header class="detail-head">
      <h3 id="detail-title" tabindex="-1">${words.report} ${number}</h3>
      <p class="muted"><bdi>${partner.name}</bdi></p>
      <p class="figure">${amount(format, report.amount, { decimals, code: true })} ${badge(words, status)}</p>
    </header>
    ${facts(factsOf(detail))}
    <section>
      <h4>${words.lines}</h4>
      ${reportLines({ words, format }, report)}
    </section>
    <section>
      <h4>${words.proofs}</h4>
      ${proofs(detail)}
    </section>
    ${detail.answer}
  </article>`;
}

/** Names and values; those without a value are left out. */
export function facts(
  entries: readonly (readonly [name: string, value: string | undefined])[],
): TemplateResult {
  return html`<dl class="facts">
    ${entries.map(([name, value]) =>
      value
        ? html`<div>
            <dt>${name}</dt>
            <dd><bdi>${value}</bdi></dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

function factsOf({ words, format, session, report }: ReviewDetail) {
  const { paymentDate, method, reference, depositAccountId, createdAt, createdBy, note } = report;
  const account = session.publisher.depositAccounts.find(({ id }) => id === depositAccountId);
  const sent = format.instant(createdAt);
  return [
    [words.paymentDate, format.date(paymentDate)],
    [words.method, wordFor(words.methods, method)],
    [words.reference, reference],
    [words.account, account ? `${account.bankName} · ${account.accountNumber}` : depositAccountId],
    [words.sent, createdBy ? words.sentBy({ date: sent, name: createdBy }) : sent],
    [words.note, note],
  ] as const;
}

function proofs({ words, format, report, onLook }: ReviewDetail): TemplateResult {
  if (report.files.length === 0) return html`<p class="muted">${words.noProofs}</p>`;
  return html`<ul class="proofs">
    ${report.files.map(
      (file) =>
        html`<li>
          ${
            onLook
              ? html`<button class="proof" type="button" @click=${() => onLook(file)}>
                  ${paper}<span class="sr">${words.look}</span><bdi>${file.fileName}</bdi>
                  <span class="muted">${format.fileSize(file.size)}</span>
                </button>`
              : html`<span class="proof">${paper}<bdi>${file.fileName}</bdi></span>`
          }
        </li>`,
    )}
  </ul>`;
}

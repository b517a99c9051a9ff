import { html, nothing, type TemplateResult } from 'lit';
import type { SharedWords } from '../../i18n/shared.words.ts';
import { failureBanner } from '../../templates/failure.ts';
import { warning } from '../../templates/icons.ts';
import type { PaymentReportWords } from '../payment-report.words.ts';
import type { Submission } from '../data/submission.ts';

export interface SubmissionTrouble {
  readonly words: PaymentReportWords & SharedWords;
  readonly submission: Submission;
  /** Empties the form, so that another report can be made. */
  readonly onClear: () => void;
  /** Absent where the session may not list reports. */
  readonly onReports: (() => void) | undefined;
}

/** Why the report was not sent, what was kept, and how to go on. Where fields are marked, they say it. */
export function submissionTrouble(trouble: SubmissionTrouble): TemplateResult | typeof nothing {
  const { words, submission, onClear, onReports } = trouble;
  const { outcome, error } = submission;
  if (outcome === undefined || outcome === 'refused') return nothing;
  if (outcome === 'arrived') {
    const actions = html`${onReports ? html`<button type="button" @click=${onReports}>${words.seeReports}</button>` : nothing}
      <button class="plain" type="button" @click=${onClear}>${words.clear}</button>`;
    return banner(words.arrivedBefore, words.arrivedBeforeHint, actions);
  }
  if (outcome === 'failed') return failureBanner({ words, error, kept: words.kept });
  return outcome === 'running'
    ? banner(words.stillRunning, '')
    : banner(words.unconfirmed, words.unconfirmedHint, nothing, requestId(error));
}

function banner(title: string, hint: string, actions: unknown = nothing, id?: string): TemplateResult {
  return html`<div class="banner" part="error" role="alert">
    ${warning}
    <p class="text"><span class="strong">${title}</span> ${hint}</p>
    ${id ? html`<p class="request-id"><code>${id}</code></p>` : nothing}
    ${actions === nothing ? nothing : html`<div class="banner-actions">${actions}</div>`}
  </div>`;
}

function requestId(error: unknown): string | undefined {
  const { requestId } = (error ?? {}) as { requestId?: unknown };
  return typeof requestId === 'string' ? requestId : undefined;
}

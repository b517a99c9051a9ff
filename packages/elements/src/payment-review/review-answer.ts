import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PaymentReport, ReviewInput } from '@saldo/sdk/contract';
import type { Format } from '../format/format.ts';
import type { SharedWords } from '../i18n/shared.words.ts';
import { failureBanner } from '../templates/failure.ts';
import { warning } from '../templates/icons.ts';
import type { Decision } from './decision.ts';
import type { PaymentReviewWords } from './payment-review.words.ts';
import { facts } from './review-detail.ts';
import { stepsFrom, type Step } from './review-steps.ts';

export interface ReviewAnswer {
  readonly words: PaymentReviewWords & SharedWords;
  readonly format: Format;
  readonly report: PaymentReport;
  readonly decision: Decision;
  /** Absent where the session may not answer. */
  readonly onDecide: ((body: ReviewInput) => void) | undefined;
  /** A step that asks for something first. */
  readonly onAsk: (step: Step | undefined) => void;
  readonly onChange: () => void;
}

/** What the publisher has answered, and what it may answer now. */
export function reviewAnswer(view: ReviewAnswer): TemplateResult | typeof nothing {
  const { words, format, report, decision, onDecide } = view;
  const { review } = report;
  if (!review && !onDecide) return nothing;
  return html`<section class="answer" part="answer">
    <h4>${words.answer}</h4>
    ${
      review
        ? facts([
            [words.answered, format.instant(review.at)],
            [words.reason, review.reason],
            [words.becamePayment, review.payment?.externalId],
          ])
        : nothing
    }
    ${decision.overtaken ? overtaken(words) : nothing} ${trouble(view)}
    ${onDecide ? (decision.asking ? question(view, decision.asking, onDecide) : choices(view, onDecide)) : nothing}
  </section>`;
}

function overtaken(words: PaymentReviewWords): TemplateResult {
  return html`<div class="banner" role="alert">
    ${warning}
    <p class="text">${words.changedMeanwhile}</p>
  </div>`;
}

function trouble({ words, decision }: ReviewAnswer): TemplateResult | typeof nothing {
  const { error } = decision;
  if (error === undefined || isUnknownPayment(error)) return nothing;
  return failureBanner({ words, error, kept: decision.asking && words.kept });
}

function choices({ words, report, decision, onAsk }: ReviewAnswer, onDecide: Decide): TemplateResult {
  const handle = (step: Step) => (asksFirst(step) ? onAsk(step) : onDecide({ status: step }));
  return html`<div class="steps">
    ${stepsFrom(report).map(
      (step, index) =>
        html`<button
          class=${index === 0 ? 'primary' : nothing}
          type="button"
          data-step=${step}
          aria-disabled=${decision.pending}
          @click=${() => handle(step)}
        >
          ${report.status === 'rejected' ? words.again : words.steps[step]}
        </button>`,
    )}
  </div>`;
}

type Decide = (body: ReviewInput) => void;

/** A rejection tells the partner why; what is applied may name the payment that it became. */
function asksFirst(step: Step): boolean {
  return step === 'rejected' || step === 'applied';
}

function question(view: ReviewAnswer, step: Step, onDecide: Decide): TemplateResult {
  const { words, decision, onAsk, onChange } = view;
  const isReason = step === 'rejected';
  const text = decision.text.trim();
  const missing = isReason && decision.attempted && text === '';
  const problem = missing
    ? words.reasonRequired
    : isUnknownPayment(decision.error)
      ? words.paymentUnknown
      : undefined;
  const handleInput = (event: Event) => {
    decision.text = (event.target as HTMLInputElement | HTMLTextAreaElement).value;
    onChange();
  };
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    decision.attempted = true;
    onChange();
    if (isReason && text === '') return;
    const said = text === '' ? {} : isReason ? { reason: text } : { payment: text };
    onDecide({ status: step, ...said });
  };
  const invalid = problem === undefined ? 'false' : 'true';
  const describedBy = problem === undefined ? nothing : 'answer-error';
  return html`<form class="question" novalidate autocomplete="off" @submit=${handleSubmit}>
    <div class="field">
      <label for="answer">${isReason ? words.reasonField : words.paymentField}</label>
      ${
        isReason
          ? html`<textarea
              id="answer"
              rows="3"
              maxlength="1000"
              aria-invalid=${invalid}
              aria-describedby=${describedBy}
              .value=${live(decision.text)}
              @input=${handleInput}
            ></textarea>`
          : html`<input
              id="answer"
              maxlength="200"
              placeholder=${words.paymentHint}
              aria-invalid=${invalid}
              aria-describedby=${describedBy}
              .value=${live(decision.text)}
              @input=${handleInput}
            />`
      }
      ${problem === undefined ? nothing : html`<p id="answer-error" class="field-error">${warning}${problem}</p>`}
    </div>
    <div class="steps">
      <button class="primary" type="submit" aria-disabled=${decision.pending}>
        ${decision.pending ? words.saving : words.steps[step]}
      </button>
      <button type="button" @click=${() => onAsk(undefined)}>${words.cancel}</button>
    </div>
  </form>`;
}

function isUnknownPayment(error: unknown): boolean {
  const { errors = [] } = (error ?? {}) as { errors?: readonly { pointer: string }[] };
  return errors.some(({ pointer }) => pointer === '/payment');
}

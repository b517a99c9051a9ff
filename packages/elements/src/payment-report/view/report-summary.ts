import { html, nothing, type TemplateResult } from 'lit';
import { compareDecimals, negateDecimal } from '@saldo/sdk/money';
import { amount } from '../../templates/amount.ts';
import { warning } from '../../templates/icons.ts';
import type { FormView } from './form-view.ts';
import { totals } from '../model/settle-sheet.ts';

export interface Sending {
  /** What goes on: files finish, or the report is on its way. */
  readonly step: 'files' | 'report' | undefined;
  /** It was sent, and nobody knows whether it arrived. */
  readonly again: boolean;
  /** Fields that kept it from being sent, after an attempt. */
  readonly wrong: number;
  /** How the last attempt ended, where it failed. */
  readonly trouble: unknown;
}

/** The running totals, and the one action. */
export function reportSummary(view: FormView, { step, again, wrong, trouble }: Sending): TemplateResult {
  const { form, words, format, session } = view;
  const { currency, decimals } = form.state.draft;
  const { settled, withheld, paid, onAccount } = totals(form.state.draft);
  const missing = compareDecimals(onAccount, '0') < 0;
  // A text that cannot be read yet is not zero.
  const unread = form.state.draft.paid.amount === '' && form.state.draft.paid.typed !== undefined;
  const show = (value: string) => amount(format, { amount: value, currency }, { decimals });
  return html`<section class="summary" aria-labelledby="summary-heading" part="summary">
    <h3 id="summary-heading">${words.summary} <span class="code">${currency}</span></h3>
    <dl class="totals">
      <div>
        <dt>${words.settled}</dt>
        <dd>${show(settled)}</dd>
      </div>
      <div>
        <dt>${words.withheld}</dt>
        <dd>${show(withheld)}</dd>
      </div>
      <div class="on-account" data-missing=${missing && !unread}>
        <dt>${missing && !unread ? words.short : words.onAccount}</dt>
        <dd>${unread ? '–' : show(missing ? negateDecimal(onAccount) : onAccount)}</dd>
      </div>
      <div class="total">
        <dt>${form.state.draft.direction === 'payable' ? words.paidReceived : words.paid}</dt>
        <dd>${unread ? '–' : show(paid)}</dd>
      </div>
    </dl>
    <p class="attention field-error" role="status">
      ${wrong > 0 ? html`${warning}<span>${words.attention({ count: wrong })}</span>` : nothing}
    </p>
    ${trouble}
    <button class="primary submit" type="submit" aria-disabled=${step ? 'true' : 'false'}>
      ${step === 'files' ? words.waitingForFiles : step === 'report' ? words.sending : again ? words.submitAgain : words.submit}
    </button>
    <p class="field-hint">${words.proposal({ publisher: session.publisher.name })}</p>
  </section>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PaymentMethod } from '@saldo/sdk/contract';
import { amountField } from './amount-field.ts';
import { problemNote, problemOf, type FormView } from './form-view.ts';

const methods: readonly PaymentMethod[] = [
  'bank_transfer',
  'deposit',
  'cheque',
  'cash',
  'card',
  'direct_debit',
  'compensation',
  'other',
];

/** When, how much, how, under which number. */
export function paymentSection(view: FormView): TemplateResult {
  const { form, words } = view;
  const { draft } = form.state;
  return html`<section class="section" aria-labelledby="payment-heading">
    <div class="section-head"><h3 id="payment-heading">${words.paymentHeading}</h3></div>
    <div class="grid">
      <div class="paid-field">
        ${draft.lines.length === 0 ? currencySelect(view) : nothing}
        ${amountField(view, {
          field: 'paid',
          label: `${draft.direction === 'payable' ? words.paidReceived : words.paid}${draft.lines.length === 0 ? '' : `, ${draft.currency}`}`,
          entry: draft.paid,
          onEntry: (entry) => form.setPaid(entry),
          onEmpty: () => form.followLines(),
        })}
      </div>
      ${dateField(view)} ${methodField(view)}
      ${textField(view, 'reference', words.reference, { hint: words.referenceHint, maxLength: 200 })}
    </div>
  </section>`;
}

export function noteField(view: FormView): TemplateResult {
  const { form, words } = view;
  return html`<div class="field" data-field="note">
    <label for="note">${words.note} <span class="muted">(${words.optional})</span></label>
    <textarea
      id="note"
      rows="2"
      maxlength="4000"
      placeholder=${words.noteHint}
      .value=${live(form.state.draft.note)}
      @input=${(event: Event) => form.setHead({ note: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
    ${problemNote(view, 'note')}
  </div>`;
}

function dateField(view: FormView): TemplateResult {
  const { form, words, session } = view;
  const invalid = problemOf(view, 'paymentDate') !== undefined;
  return html`<div class="field" data-field="paymentDate">
    <label for="paymentDate">${words.paymentDate}</label>
    <input
      id="paymentDate"
      type="date"
      max=${session.today}
      required
      .value=${live(form.state.draft.paymentDate)}
      aria-invalid=${invalid ? 'true' : 'false'}
      aria-describedby=${invalid ? 'paymentDate-error' : nothing}
      @change=${(event: Event) => form.setHead({ paymentDate: (event.target as HTMLInputElement).value })}
      @blur=${() => form.visit('paymentDate')}
    />
    ${problemNote(view, 'paymentDate')}
    ${invalid || !form.state.draft.paymentDate ? nothing : html`<p class="field-hint">${view.format.longDate(form.state.draft.paymentDate)}</p>`}
  </div>`;
}

function methodField(view: FormView): TemplateResult {
  const { form, words } = view;
  return html`<div class="field" data-field="method">
    <label for="method">${words.method}</label>
    <select
      id="method"
      @change=${(event: Event) => form.setHead({ method: (event.target as HTMLSelectElement).value as PaymentMethod })}
    >
      ${methods.map((method) => html`<option value=${method} ?selected=${form.state.draft.method === method}>${words.methods[method]}</option>`)}
    </select>
    ${problemNote(view, 'method')}
  </div>`;
}

function textField(
  view: FormView,
  field: 'reference',
  label: string,
  { hint, maxLength }: { readonly hint: string; readonly maxLength: number },
): TemplateResult {
  const { form, words } = view;
  const invalid = problemOf(view, field) !== undefined;
  return html`<div class="field" data-field=${field}>
    <label for=${field}>${label} <span class="muted">(${words.optional})</span></label>
    <input
      id=${field}
      maxlength=${maxLength}
      autocomplete="off"
      placeholder=${hint}
      .value=${live(form.state.draft[field])}
      aria-invalid=${invalid ? 'true' : 'false'}
      aria-describedby=${invalid ? `${field}-error` : nothing}
      @input=${(event: Event) => form.setHead({ [field]: (event.target as HTMLInputElement).value })}
    />
    ${problemNote(view, field)}
  </div>`;
}

function currencySelect({ form, words, session }: FormView): TemplateResult {
  const { currencies } = session.publisher;
  const handleChange = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    const decimals = currencies.find(({ code }) => code === value)?.decimals ?? 2;
    form.switchTo(value, decimals);
  };
  return html`<div class="field currency">
    <label for="currency">${words.currency}</label>
    <select id="currency" @change=${handleChange}>
      ${currencies.map(({ code }) => html`<option value=${code} ?selected=${code === form.state.draft.currency}>${code}</option>`)}
    </select>
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { problemNote, problemOf, type FormView } from './form-view.ts';
import { readAmount } from '../model/read-amount.ts';
import type { AmountEntry } from '../model/report-draft.ts';

export interface AmountField {
  readonly field: string;
  readonly label: string;
  /** The label is seen elsewhere, as a column's header. */
  readonly quiet?: boolean;
  readonly entry: AmountEntry;
  readonly onEntry: (entry: AmountEntry) => void;
  /** The field was left empty. */
  readonly onEmpty?: () => void;
}

/**
 * A text field for an amount. While it has the focus it shows plain figures, which a caret can move through; left, it shows
 * the amount as it was understood. What can be read in two ways is asked.
 */
export function amountField(view: FormView, options: AmountField): TemplateResult {
  const { form } = view;
  const { field, label, quiet = false, entry, onEntry } = options;
  const invalid = problemOf(view, field) !== undefined;
  const handleFocus = (event: FocusEvent) => {
    const input = event.target as HTMLInputElement;
    const text = entry.typed ?? plainText(view, entry.amount);
    input.value = text;
    input.select();
    form.type(field, text);
  };
  const handleInput = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    const reading = readAmount(value, view.style);
    form.type(field, value, { edited: true });
    onEntry({ amount: reading.kind === 'amount' ? reading.amount : '', typed: value });
  };
  const handleBlur = (event: FocusEvent) => {
    const reading = readAmount((event.target as HTMLInputElement).value, view.style);
    const edited = form.state.typing?.field === field && form.state.typing.edited;
    if (edited && reading.kind === 'amount') onEntry({ amount: reading.amount });
    if (edited && reading.kind === 'empty') {
      onEntry({ amount: '' });
      options.onEmpty?.();
    }
    form.visit(field);
  };
  return html`<div class="field" data-field=${field}>
    <label class=${quiet ? 'sr' : ''} for=${field}>${label}</label>
    <input
      class="amount"
      id=${field}
      inputmode="decimal"
      autocomplete="off"
      .value=${live(shownText(view, field, entry))}
      aria-invalid=${invalid ? 'true' : 'false'}
      aria-describedby=${invalid ? `${field}-error` : nothing}
      @focus=${handleFocus}
      @input=${handleInput}
      @blur=${handleBlur}
    />
    ${problemNote(view, field, readings(view, options))}
  </div>`;
}

function readings(view: FormView, { field, entry, onEntry }: AmountField): TemplateResult | typeof nothing {
  const { amounts } = view.problems.get(field) ?? {};
  if (!amounts || entry.typed === undefined) return nothing;
  const choose = (event: Event, amount: string) => {
    onEntry({ amount });
    const input = (event.currentTarget as Element).closest('.field')?.querySelector('input');
    // The question goes away with the next render, and the focus with it.
    setTimeout(() => input?.focus());
  };
  return html`${view.words.didYouMean}
  ${amounts.map(
    (amount) =>
      html`<button class="link" type="button" @click=${(event: Event) => choose(event, amount)}>
          ${view.format.amount(amount)}</button
        >? `,
  )}`;
}

function shownText({ form, format, style }: FormView, field: string, { amount, typed }: AmountEntry): string {
  if (form.state.typing?.field === field) return form.state.typing.text;
  return typed ?? (amount === '' ? '' : format.amount(amount, style.decimals));
}

/** Without grouping: deleting a figure in the middle must not leave groups of two. */
function plainText({ style }: FormView, amount: string): string {
  return amount.replace('.', style.separator);
}

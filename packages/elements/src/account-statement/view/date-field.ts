import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface DateField {
  readonly label: string;
  /** `YYYY-MM-DD`. */
  readonly value: string;
  readonly max: string;
  readonly change: (date: string) => void;
}

/** While a year is being typed the field holds 0002, 0020, 0202: no earlier date than this is taken. */
const min = '1970-01-01';

/** A native date field that tells only of whole dates within its bounds. */
export function dateField({ label, value, max, change }: DateField): TemplateResult {
  const handleChange = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    if (input.value && input.validity.valid) change(input.value);
  };
  return html`<label class="date-field"
    ><span>${label}</span
    ><input type="date" min=${min} max=${max} .value=${live(value)} @change=${handleChange}
  /></label>`;
}

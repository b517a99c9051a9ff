import { html, nothing, type TemplateResult } from 'lit';
import { warning } from '../../templates/icons.ts';

/** A field of a code that an app shows, or that was written down. */
export function codeField({
  label,
  hint,
  problem,
  numeric,
  required = true,
}: {
  readonly label: string;
  readonly hint: string;
  readonly problem: string | undefined;
  readonly numeric: boolean;
  readonly required?: boolean;
}): TemplateResult {
  return html`<div class="field">
    <label for="code">${label}</label>
    <input
      id="code"
      name="code"
      type="text"
      inputmode=${numeric ? 'numeric' : 'text'}
      autocomplete=${numeric ? 'one-time-code' : 'off'}
      autocapitalize="none"
      spellcheck="false"
      maxlength="40"
      ?required=${required}
      aria-invalid=${problem ? 'true' : 'false'}
      aria-describedby="code-hint code-problem"
    />
    <span id="code-hint" class="field-hint">${hint}</span>
    <span id="code-problem" class="field-error">${problem ? html`${warning}${problem}` : nothing}</span>
  </div>`;
}

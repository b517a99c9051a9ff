import { html, nothing, type TemplateResult } from 'lit';
import { warning } from '../../templates/icons.ts';
import type { SignInView } from './sign-in-view.ts';

export interface PasswordField {
  readonly name: 'password' | 'current' | 'next';
  readonly label: string;
  readonly autocomplete: 'current-password' | 'new-password';
  /** What else is said under it. */
  readonly hint?: unknown;
  readonly problem?: string | undefined;
  readonly value?: string | undefined;
  /** Whether the form may go without it. */
  readonly optional?: boolean;
}

/** A field of a password that can be shown, pasted into and filled by a password manager. */
export function passwordField(
  { words, fields }: Pick<SignInView, 'words' | 'fields'>,
  { name, label, autocomplete, hint, problem, value, optional = false }: PasswordField,
): TemplateResult {
  const shown = fields.isShown(name);
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <span class="with-button">
      <input
        id=${name}
        name=${name}
        type=${shown ? 'text' : 'password'}
        autocomplete=${autocomplete}
        autocapitalize="none"
        spellcheck="false"
        maxlength="256"
        ?required=${!optional}
        .defaultValue=${value ?? ''}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby="${name}-hint ${name}-problem"
        @input=${fields.handleInput}
        @keydown=${fields.handleKey}
        @keyup=${fields.handleKey}
      />
      <button
        class="plain"
        type="button"
        aria-label=${words.showPassword}
        aria-pressed=${shown ? 'true' : 'false'}
        aria-controls=${name}
        @click=${() => fields.toggle(name)}
      >
        ${shown ? words.hide : words.show}
      </button>
    </span>
    <span id="${name}-hint" class="field-hint"
      >${hint ?? nothing}${fields.capsLock ? html` <span role="status">${words.capsLock}</span>` : nothing}</span
    >
    <span id="${name}-problem" class="field-error">${problem ? html`${warning}${problem}` : nothing}</span>
  </div>`;
}

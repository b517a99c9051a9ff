import { html, type TemplateResult } from 'lit';
import type { SignInView } from './sign-in-view.ts';

/** The field of the user name, as password managers know it. */
export function loginField({ words }: SignInView, value = ''): TemplateResult {
  return html`<div class="field">
    <label for="login">${words.login}</label>
    <input
      id="login"
      name="login"
      type="text"
      autocomplete="username"
      autocapitalize="none"
      spellcheck="false"
      maxlength="200"
      required
      .defaultValue=${value}
    />
  </div>`;
}

/** The button that sends a form; it stays where the focus is while it waits. */
export function submitButton(act: SignInView['act'], label: string): TemplateResult {
  return html`<button
    class="primary"
    type="submit"
    aria-disabled=${act.pending || act.seconds > 0 ? 'true' : 'false'}
  >
    ${label}
  </button>`;
}

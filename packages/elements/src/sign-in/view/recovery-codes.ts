import { html, type TemplateResult } from 'lit';
import type { SignInWords } from '../sign-in.words.ts';

/** Codes that are shown once, with their heading. */
export function recoveryCodeList(
  words: SignInWords,
  codes: readonly string[],
  onKept: () => void,
): TemplateResult {
  return html`<h2 id="title" tabindex="-1">${words.recoveryTitle}</h2>
    <p class="muted">${words.recoveryText}</p>
    <ul class="codes">
      ${codes.map((code) => html`<li><code>${code}</code></li>`)}
    </ul>
    <button class="primary" type="button" @click=${onKept}>${words.recoveryKept}</button>`;
}

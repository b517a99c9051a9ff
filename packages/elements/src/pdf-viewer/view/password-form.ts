import { html, nothing, type TemplateResult } from 'lit';
import type { PdfViewerWords } from '../pdf-viewer.words.ts';
import { lock } from './viewer-icons.ts';

export interface PasswordForm {
  readonly words: PdfViewerWords;
  readonly wrong: boolean;
  readonly enter: (password: string) => void;
}

/** Asks for the password of a file. It goes to the PDF worker and nowhere else. */
export function passwordForm({ words, wrong, enter }: PasswordForm): TemplateResult {
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).elements.namedItem('password') as HTMLInputElement;
    enter(input.value);
  };
  return html`<form class="notice password" @submit=${handleSubmit}>
    ${lock}
    <p class="title">${words.passwordTitle}</p>
    <p id="password-text" class="text">${words.passwordText}</p>
    <label class="field"
      ><span>${words.password}</span
      ><input
        name="password"
        type="password"
        autocomplete="off"
        required
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby="password-text${wrong ? ' password-error' : ''}"
    /></label>
    ${wrong ? html`<p id="password-error" class="field-error" role="alert">${words.passwordWrong}</p>` : nothing}
    <div class="actions"><button class="primary" type="submit">${words.unlock}</button></div>
  </form>`;
}

import { html, type TemplateResult } from 'lit';
import { warning } from '../../templates/icons.ts';
import { publisherIn } from '../model/portal-address.ts';
import { actTrouble } from './act-trouble.ts';
import { loginField, submitButton } from './form-parts.ts';
import { passwordField } from './password-field.ts';
import { valuesOf, type SignInView } from './sign-in-view.ts';

export interface LinkForm extends SignInView {
  /** `address`: no portal is there; `step`: the access there is not complete. */
  readonly wrong: 'address' | 'step' | undefined;
  readonly onWrongAddress: () => void;
  readonly onSubmit: (publisherId: string, login: string, password: string) => void;
}

/** The way to a user at another publisher, whom one proves to be as well. */
export function linkForm(view: LinkForm): TemplateResult {
  const { words, act, wrong, onSubmit, onWrongAddress } = view;
  const handleSubmit = (event: SubmitEvent) => {
    const value = valuesOf(event);
    const publisherId = publisherIn(value('address'));
    if (publisherId === undefined) return onWrongAddress();
    onSubmit(publisherId, value('login'), value('password'));
  };
  return html`<p class="muted">${words.linkText}</p>
    ${actTrouble(view)}
    ${wrong === 'step' ? html`<p class="banner" role="alert">${warning}<span class="text">${words.linkStep}</span></p>` : ''}
    <form @submit=${handleSubmit}>
      <div class="field">
        <label for="address">${words.linkAddress}</label>
        <input
          id="address"
          name="address"
          type="text"
          inputmode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          required
          aria-invalid=${wrong === 'address' ? 'true' : 'false'}
          aria-describedby="address-hint address-problem"
        />
        <span id="address-hint" class="field-hint">${words.linkAddressHint}</span>
        <span id="address-problem" class="field-error"
          >${wrong === 'address' ? html`${warning}${words.linkAddressWrong}` : ''}</span
        >
      </div>
      ${loginField(view)}
      ${passwordField(view, { name: 'password', label: words.password, autocomplete: 'current-password' })}
      ${submitButton(act, act.pending ? words.submitting : words.linkSubmit)}
    </form>`;
}

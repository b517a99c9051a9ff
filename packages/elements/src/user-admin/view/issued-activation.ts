import { html, type TemplateResult } from 'lit';
import type { Activation, User } from '@saldo/sdk/contract';
import { copyButton } from '../../templates/copy-button.ts';
import type { UserView } from './user-view.ts';

export interface IssuedActivation extends UserView {
  readonly user: User;
  readonly activation: Activation;
  readonly onPassedOn: () => void;
}

/** A secret that is shown once, until it is said to be passed on. */
export function issuedActivation(view: IssuedActivation): TemplateResult {
  const { words, format, user, activation, onPassedOn } = view;
  return html`<section class="issued" part="issued" aria-labelledby="issued">
    <h4 id="issued" tabindex="-1">${words.issuedTitle}</h4>
    <p class="secret">
      <code>${activation.secret}</code>
      ${copyButton({ words, value: activation.secret, label: words.copySecret })}
    </p>
    <p class="small">${words.issuedText({ name: user.name, date: format.instant(activation.expiresAt) })}</p>
    <div class="steps"><button type="button" @click=${onPassedOn}>${words.passedOn}</button></div>
  </section>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Activation } from '../data/taken-activation.ts';
import { check, clock } from '../../templates/icons.ts';
import { actTrouble } from './act-trouble.ts';
import { loginField, submitButton } from './form-parts.ts';
import { otherWays, takesPasswords, type OtherWays } from './other-ways.ts';
import { passwordField } from './password-field.ts';
import { valuesOf } from './sign-in-view.ts';

export interface SignInForm extends OtherWays {
  /** What became of the sign-in before. */
  readonly why: 'ended' | 'left' | undefined;
  /** What a link in a mail brought. */
  readonly activation: Activation | undefined;
  readonly onSubmit: (login: string, password: string) => void;
  readonly onForgot: () => void;
}

/** The way in by a user name and a password. */
export function signInForm(view: SignInForm): TemplateResult {
  const { words, entrance, act, activation, onSubmit, onForgot } = view;
  const handleSubmit = (event: SubmitEvent) => {
    const value = valuesOf(event);
    onSubmit(value('login'), value('password'));
  };
  const title = html`<h2 id="title" tabindex="-1">${words.titles[entrance.side]}</h2>
    ${reason(view)} ${actTrouble(view)}`;
  if (!takesPasswords(view)) return html`${title} ${otherWays(view)}`;
  return html`${title}
    <form @submit=${handleSubmit}>
      ${loginField(view, activation?.login)}
      ${passwordField(view, {
        name: 'password',
        label: words.password,
        autocomplete: 'current-password',
        hint: words.firstTime,
        value: activation?.secret,
      })}
      ${submitButton(act, act.pending ? words.submitting : words.submit)}
    </form>
    ${otherWays(view)}
    <p><button class="link" type="button" @click=${onForgot}>${words.forgot}</button></p>`;
}

function reason({ words, why, act }: SignInForm): TemplateResult | typeof nothing {
  if (why === undefined || act.error !== undefined) return nothing;
  if (why === 'left') return html`<p class="told" role="status">${check}<span>${words.left}</span></p>`;
  return html`<p class="told" role="status">${clock}<span>${words.ended} ${words.endedHint}</span></p>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { contactLine } from '../../templates/contact.ts';
import { check, chevronStart } from '../../templates/icons.ts';
import { actTrouble } from './act-trouble.ts';
import { loginField, submitButton } from './form-parts.ts';
import { valuesOf, type SignInView } from './sign-in-view.ts';

export interface ForgotView extends SignInView {
  readonly sent: boolean;
  readonly onSend: (login: string) => void;
  readonly onBack: () => void;
}

/** Whom to ask for a new password; where the publisher has switched that on, a mail. */
export function forgotView(view: ForgotView): TemplateResult {
  const { words, facts, onBack } = view;
  return html`<h2 id="title" tabindex="-1">${words.forgotTitle}</h2>
    ${facts ? (facts.selfServiceReset ? bySelf(view) : byPerson(view)) : nothing}
    <p>
      <button class="link" type="button" @click=${onBack}>
        ${chevronStart}<span>${words.backToSignIn}</span>
      </button>
    </p>`;
}

function byPerson({ words, facts }: ForgotView): TemplateResult {
  const { name: publisher, contact } = facts!.publisher;
  if (!contact) return html`<p>${words.forgotWhom({ publisher })}</p>`;
  return html`<p>${words.forgotAsk({ publisher })}</p>
    ${contactLine(contact, words.contact)}`;
}

function bySelf(view: ForgotView): TemplateResult {
  const { words, act, sent, onSend } = view;
  if (sent) return html`<p class="told" role="status">${check}<span>${words.forgotSent}</span></p>`;
  const handleSubmit = (event: SubmitEvent) => onSend(valuesOf(event)('login'));
  return html`<p>${words.forgotSelf}</p>
    ${actTrouble(view)}
    <form @submit=${handleSubmit}>${loginField(view)} ${submitButton(act, words.forgotSend)}</form>`;
}

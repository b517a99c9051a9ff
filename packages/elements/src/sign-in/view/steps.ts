import { html, type TemplateResult } from 'lit';
import type { SignIn } from '@saldo/sdk/contract';
import { warning } from '../../templates/icons.ts';
import { notice } from '../../templates/notice.ts';
import { enrolView, secondFactorView, type FactorView } from './factor-steps.ts';
import { passwordForm } from './password-form.ts';
import type { SignInView } from './sign-in-view.ts';

export interface StepView extends SignInView, FactorView {
  readonly signIn: SignIn;
  readonly onPassword: (password: string, current: string | undefined) => void;
  readonly onSignOut: () => void;
}

/** What has to be done before a sign-in permits anything else, by the contract's name of the step. One more has its line here. */
const steps: Readonly<Record<string, (view: StepView) => TemplateResult>> = {
  'change-password': (view) =>
    html`<h2 id="title" tabindex="-1">${view.words.newTitle}</h2>
      <p class="muted">${view.words.newText}</p>
      ${passwordForm({ ...view, login: view.signIn.user.login, asksCurrent: false, onSubmit: view.onPassword })}`,
  'second-factor': secondFactorView,
  'enrol-second-factor': enrolView,
};

/** A step, with the way out; one that this version does not know says so. */
export function stepView(next: string, view: StepView): TemplateResult {
  const { words, facts, onSignOut } = view;
  return html`${Object.hasOwn(steps, next) ? steps[next]!(view) : unknownStep(words, facts?.publisher.name ?? '')}
    <p><button class="link" type="button" @click=${onSignOut}>${words.signOut}</button></p>`;
}

function unknownStep(words: StepView['words'], publisher: string): TemplateResult {
  return notice({ icon: warning, title: words.unknownStep, text: words.unknownStepText({ publisher }) });
}

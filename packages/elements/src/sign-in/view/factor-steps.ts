import { html, nothing, type TemplateResult } from 'lit';
import type { FactorStep } from '../data/factor-step.ts';
import { submitButton } from './form-parts.ts';
import { hasPasskeys } from '../data/passkeys.ts';
import { fieldProblem } from './act-trouble.ts';
import { codeField } from './code-field.ts';
import { factorTrouble, firstCodePicture } from './factor-parts.ts';
import { recoveryCodeList } from './recovery-codes.ts';
import { valuesOf, type SignInView } from './sign-in-view.ts';

export interface FactorView extends SignInView {
  readonly step: FactorStep;
  readonly onCode: (typed: string) => void;
  readonly onPasskey: () => void;
  readonly onApp: () => void;
  readonly onFirstCode: (typed: string) => void;
  readonly onNewPasskey: () => void;
  readonly onGoOn: () => void;
}

/** What proves that it is the person, beside the password. */
export function secondFactorView(view: FactorView): TemplateResult {
  const { words, act, step, onCode, onPasskey } = view;
  const { factors, recovering } = step;
  const passkeyHere = hasPasskeys() && factors?.passkeys.some(({ here }) => here);
  const asksCode = recovering || factors === undefined || factors.totp !== undefined || !passkeyHere;
  return html`<h2 id="title" tabindex="-1">${words.factorTitle}</h2>
    ${factorTrouble(view)}
    ${
      passkeyHere && !recovering
        ? html`<button class=${asksCode ? '' : 'primary'} type="button" @click=${onPasskey}>
            ${words.usePasskey}
          </button>`
        : nothing
    }
    ${
      asksCode
        ? html`<form @submit=${(event: SubmitEvent) => onCode(takeCode(event))}>
            ${codeField({
              label: recovering ? words.recoveryCode : words.code,
              hint: recovering ? words.recoveryCodeHint : words.codeHint,
              problem: fieldProblem(view, recovering ? '/recoveryCode' : '/code'),
              numeric: !recovering,
            })}
            ${submitButton(act, words.factorSubmit)}
          </form>`
        : nothing
    }
    <p>
      <button class="link" type="button" @click=${() => step.recover(!recovering)}>
        ${recovering ? words.backToCode : words.useRecoveryCode}
      </button>
    </p>`;
}

/** The first second factor, where one has to be added. */
export function enrolView(view: FactorView): TemplateResult {
  const { words, step } = view;
  if (step.recoveryCodes) return recoveryCodeList(words, step.recoveryCodes, view.onGoOn);
  return html`<h2 id="title" tabindex="-1">${words.enrolTitle}</h2>
    ${factorTrouble(view)} ${step.enrolment ? firstCode(view) : choice(view)}`;
}

function choice({ words, onApp, onNewPasskey }: FactorView): TemplateResult {
  return html`<p class="muted">${words.enrolText}</p>
    <button class="primary" type="button" @click=${onApp}>${words.enrolApp}</button>
    ${hasPasskeys() ? html`<button type="button" @click=${onNewPasskey}>${words.enrolPasskey}</button>` : nothing}`;
}

function firstCode(view: FactorView): TemplateResult {
  const { words, act, step, onFirstCode } = view;
  const { enrolment, picture } = step;
  return html`${firstCodePicture(words, enrolment!, picture)}
    <form @submit=${(event: SubmitEvent) => onFirstCode(takeCode(event))}>
      ${codeField({ label: words.code, hint: words.codeHint, problem: fieldProblem(view, '/code'), numeric: true })}
      ${submitButton(act, words.factorSubmit)}
    </form>`;
}

/** A code is worth nothing a second time, so the field is empty again. */
function takeCode(event: SubmitEvent): string {
  const code = valuesOf(event)('code');
  (event.target as HTMLFormElement).reset();
  return code;
}

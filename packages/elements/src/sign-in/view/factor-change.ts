import { html, nothing, type TemplateResult } from 'lit';
import type { FactorChange } from '../data/factor-changes.ts';
import { hasPasskeys } from '../data/passkeys.ts';
import { fieldProblem } from './act-trouble.ts';
import { codeField } from './code-field.ts';
import { factorTrouble, firstCodePicture } from './factor-parts.ts';
import { submitButton } from './form-parts.ts';
import type { OwnFactorsView } from './own-factors-view.ts';
import { passwordField } from './password-field.ts';
import { valuesOf } from './sign-in-view.ts';

/** A change of one's own second factors: whoever asks proves that it is them. */
export function factorChange(view: OwnFactorsView, change: FactorChange): TemplateResult {
  const { words, act, changes, onChange, onGo } = view;
  const { enrolment, picture } = changes;
  const handleSubmit = (event: SubmitEvent) => {
    const value = valuesOf(event);
    onGo({ password: value('current'), code: value('code') });
  };
  const isFirstCode = enrolment !== undefined;
  const asksProof = change.kind === 'remove' || change.kind === 'codes';
  return html`<h3 id="title" tabindex="-1">${titleOf(view, change)}</h3>
    ${change.kind === 'codes' ? html`<p class="muted">${words.makeCodesText}</p>` : nothing}
    ${factorTrouble(view)} ${isFirstCode ? firstCodePicture(words, enrolment, picture) : nothing}
    <form @submit=${handleSubmit}>
      ${
        isFirstCode
          ? nothing
          : passwordField(view, {
              name: 'current',
              label: words.currentPassword,
              autocomplete: 'current-password',
              // Who signs in with another account alone has none.
              optional: true,
              problem: fieldProblem(view, '/password'),
            })
      }
      ${isFirstCode || asksProof ? code(view, isFirstCode) : nothing}
      <div class="buttons">
        ${submitButton(act, change.kind === 'remove' ? words.remove : words.factorSubmit)}
        <button type="button" @click=${() => onChange(undefined)}>${words.cancel}</button>
      </div>
    </form>`;
}

function code(view: OwnFactorsView, isFirst: boolean): TemplateResult {
  const { words, changes } = view;
  const { recovering, factors } = changes;
  const passkeyHere = hasPasskeys() && factors?.passkeys.some(({ here }) => here);
  const pointer = isFirst ? '/code' : recovering ? '/proof/recoveryCode' : '/proof/code';
  const asksCode = isFirst || recovering || factors?.totp !== undefined || !passkeyHere;
  return html`${
    asksCode
      ? codeField({
          label: recovering ? words.recoveryCode : words.code,
          hint: recovering ? words.recoveryCodeHint : words.codeHint,
          problem: fieldProblem(view, pointer),
          numeric: !recovering,
          // Left empty, a passkey is asked for.
          required: isFirst || recovering || !passkeyHere,
        })
      : nothing
  }
  ${
    isFirst
      ? nothing
      : html`<p>
          <button class="link" type="button" @click=${() => changes.recover(!recovering)}>
            ${recovering ? words.backToCode : words.useRecoveryCode}
          </button>
        </p>`
  }`;
}

function titleOf({ words }: OwnFactorsView, change: FactorChange): string {
  switch (change.kind) {
    case 'app':
      return words.addApp;
    case 'passkey':
      return words.addPasskey;
    case 'codes':
      return words.makeCodes;
    case 'remove':
      return words.removeFactor({ name: change.name });
  }
}

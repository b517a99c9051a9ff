import { html, nothing, type TemplateResult } from 'lit';
import type { TotpEnrolment } from '@saldo/sdk/contract';
import type { SignInWords } from '../sign-in.words.ts';
import { actTrouble } from './act-trouble.ts';
import { qrCode } from './qr-code.ts';
import type { SignInView } from './sign-in-view.ts';

/** What an authenticator app has to know, as a picture and in letters. */
export function firstCodePicture(
  words: SignInWords,
  { secret }: TotpEnrolment,
  picture: readonly (readonly boolean[])[] | undefined,
): TemplateResult {
  return html`<p class="muted">${words.scan}</p>
    ${picture ? qrCode(picture, words.picture) : nothing}
    <p class="secret">${words.typeSecret} <code>${secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code></p>`;
}

/** A browser that was told no says so by an error of its own. */
export function factorTrouble(view: Pick<SignInView, 'words' | 'act'>): TemplateResult | typeof nothing {
  const { error } = view.act;
  if (
    !(error instanceof Error) ||
    !['NotAllowedError', 'AbortError', 'InvalidStateError', 'SecurityError'].includes(error.name)
  )
    return actTrouble(view);
  return html`<div class="banner" role="alert"><p class="text">${view.words.passkeyRefused}</p></div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Factors } from '@saldo/sdk/contract';
import { failure } from '../../templates/failure.ts';
import { skeleton } from '../../templates/skeleton.ts';
import { hasPasskeys } from '../data/passkeys.ts';
import { factorChange } from './factor-change.ts';
import { recoveryCodeList } from './recovery-codes.ts';
import type { OwnFactorsView } from './own-factors-view.ts';

/** One's own second factors: what there is, and what can be changed. */
export function ownFactors(view: OwnFactorsView): TemplateResult {
  const { words, act, changes, onKept } = view;
  const { factors, recoveryCodes, change } = changes;
  if (recoveryCodes) return recoveryCodeList(words, recoveryCodes, onKept);
  if (change) return factorChange(view, change);
  if (!factors && act.error !== undefined) {
    return failure({ words, error: act.error, retry: () => changes.read() });
  }
  if (!factors)
    return html`<div role="status" aria-label=${words.loading}>${skeleton('l')}${skeleton('l')}</div>`;
  const some = factors.totp !== undefined || factors.passkeys.length > 0;
  const may = factors.policy !== 'off';
  return html`<p class="muted">${may ? words.factorsText : words.factorsOff}</p>
    ${app(view, factors, may)} ${passkeys(view, factors, may)} ${some ? codes(view, factors) : nothing}`;
}

function app({ words, format, onChange }: OwnFactorsView, { totp }: Factors, may: boolean): TemplateResult {
  const removal = { kind: 'remove', factor: 'totp', name: words.factorApp } as const;
  return html`<section class="factor">
    <h3>${words.factorApp}</h3>
    ${
      totp
        ? html`<p class="factor-line">
            <span class="muted">${words.addedOn({ date: format.date(format.dayOf(totp.addedAt)) })}</span>
            <button
              type="button"
              data-change="app"
              aria-label=${words.removeFactor({ name: words.factorApp })}
              @click=${() => onChange(removal)}
            >
              ${words.remove}
            </button>
          </p>`
        : html`<p class="factor-line">
            <span class="muted">${words.noFactor}</span>
            ${may ? add(words.addApp, words.add, 'app', () => onChange({ kind: 'app' })) : nothing}
          </p>`
    }
  </section>`;
}

function passkeys(view: OwnFactorsView, factors: Factors, may: boolean): TemplateResult | typeof nothing {
  const { words, format, onChange } = view;
  const canAdd = may && hasPasskeys();
  if (factors.passkeys.length === 0 && !canAdd) return nothing;
  return html`<section class="factor">
    <h3>${words.factorPasskeys}</h3>
    ${factors.passkeys.map(
      ({ id, name, addedAt }) =>
        html`<p class="factor-line">
          <span
            ><bdi>${name}</bdi>
            <span class="muted">${words.addedOn({ date: format.date(format.dayOf(addedAt)) })}</span></span
          >
          <button
            type="button"
            aria-label=${words.removeFactor({ name })}
            @click=${() => onChange({ kind: 'remove', factor: id, name })}
          >
            ${words.remove}
          </button>
        </p>`,
    )}
    ${
      canAdd
        ? html`<p class="factor-line">
            <span class="muted">${factors.passkeys.length === 0 ? words.noFactor : nothing}</span>
            ${add(words.addPasskey, words.add, 'passkey', () => onChange({ kind: 'passkey' }))}
          </p>`
        : nothing
    }
  </section>`;
}

function codes({ words, onChange }: OwnFactorsView, { recoveryCodesLeft: count }: Factors): TemplateResult {
  return html`<section class="factor">
    <h3>${words.factorCodes}</h3>
    <p class="factor-line">
      <span class="muted">${words.codesLeft({ count })}</span>
      <button type="button" data-change="codes" @click=${() => onChange({ kind: 'codes' })}>
        ${words.makeCodes}
      </button>
    </p>
  </section>`;
}

function add(label: string, word: string, change: string, handle: () => void): TemplateResult {
  return html`<button type="button" data-change=${change} aria-label=${label} @click=${handle}>
    ${word}
  </button>`;
}

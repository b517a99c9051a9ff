import { html, nothing, type TemplateResult } from 'lit';
import type { DepositAccount } from '@saldo/sdk/contract';
import { contactLine } from '../../templates/contact.ts';
import { copyButton } from '../../templates/copy-button.ts';
import { problemNote, type FormView } from './form-view.ts';

/** Where money goes is where frauds aim: the accounts come from the publisher itself, to be compared and copied. */
export function accountSection(view: FormView): TemplateResult {
  const { form, words, session } = view;
  const { currency, account } = form.state.draft;
  const { depositAccounts, name, contact } = session.publisher;
  const accounts = depositAccounts.filter((one) => one.currency === currency);
  return html`<section class="section" aria-labelledby="account-heading">
    <div class="section-head"><h3 id="account-heading">${words.accountHeading}</h3></div>
    <p class="field-hint">
      ${accounts.length > 0 ? words.accountIntro({ publisher: name }) : words.noAccounts({ currency })}
    </p>
    ${
      accounts.length > 0
        ? html`<div class="accounts" role="radiogroup" aria-labelledby="account-heading">
            ${accounts.map((one) => accountCard(view, one))} ${accountOption(view, account)}
          </div>`
        : nothing
    }
    ${problemNote(view, 'account')} ${contact ? contactLine(contact, words.contact) : nothing}
  </section>`;
}

function accountCard({ form, words }: FormView, one: DepositAccount): TemplateResult {
  const chosen = form.state.draft.account === one.id;
  return html`<div class="account" data-chosen=${chosen} part="account">
    <label class="account-name">
      <input
        type="radio"
        name="account"
        .checked=${chosen}
        @change=${() => form.setHead({ account: one.id })}
      />
      <bdi>${one.bankName}</bdi>
    </label>
    <dl class="account-facts">
      <div>
        <dt>${words.holder}</dt>
        <dd><bdi>${one.holder}</bdi></dd>
      </div>
      ${fact(words.accountNumber, one.accountNumber, words)}
      ${(one.identifiers ?? []).map(({ scheme, value }) => fact(scheme, value, words))}
    </dl>
    ${one.note ? html`<p class="field-hint account-note" dir="auto">${one.note}</p>` : nothing}
  </div>`;
}

function fact(name: string, value: string, words: FormView['words']): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd class="figures">
      <bdi class="account-value">${value}</bdi
      >${copyButton({ words, value, label: words.copyValue({ name }) })}
    </dd>
  </div>`;
}

function accountOption({ form, words }: FormView, account: string | undefined): TemplateResult {
  return html`<label class="account-other">
    <input
      type="radio"
      name="account"
      .checked=${account === undefined}
      @change=${() => form.setHead({ account: undefined })}
    />
    <span>${words.otherAccount}</span>
  </label>`;
}

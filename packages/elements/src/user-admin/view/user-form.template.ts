import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { languages } from '../../i18n/languages.ts';
import { failureBanner } from '../../templates/failure.ts';
import { warning } from '../../templates/icons.ts';
import { partnerPicker } from './partner-picker.ts';
import { staffFields } from './staff-fields.ts';
import { languageOf } from './user-detail.ts';
import type { UserFormView } from './user-form-view.ts';

/** A user to be filled in, new or there already. */
export function userForm(view: UserFormView): TemplateResult {
  const { words, form, onSave, onCancel } = view;
  const { user, pending } = form;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    onSave();
  };
  return html`<form
    class="detail"
    part="form"
    novalidate
    aria-labelledby="form-title"
    @submit=${handleSubmit}
  >
    <h3 id="form-title" tabindex="-1">${user ? words.editUser({ name: user.name }) : words.newUser}</h3>
    ${trouble(view)} ${user ? nothing : sideField(view)} ${textFields(view)}
    ${form.draft.side === 'partner' ? contactFields(view) : staffFields(view)}
    <div class="steps">
      <button class="primary" type="submit" aria-disabled=${pending ? 'true' : 'false'}>
        ${pending ? words.saving : user ? words.save : words.create}
      </button>
      <button type="button" @click=${onCancel}>${words.cancel}</button>
    </div>
  </form>`;
}

function trouble({ words, form }: UserFormView): TemplateResult | typeof nothing {
  if (form.overtaken) {
    return html`<div class="banner" role="alert">
      ${warning}
      <p class="text">${words.overtakenForm}</p>
    </div>`;
  }
  return form.error === undefined ? nothing : failureBanner({ words, error: form.error, kept: words.kept });
}

function sideField({ words, form }: UserFormView): TemplateResult {
  return html`<fieldset class="segments">
    <legend class="sr">${words.entrance}</legend>
    ${(['partner', 'staff'] as const).map(
      (side) =>
        html`<label
          ><input
            type="radio"
            name="side"
            value=${side}
            .checked=${live(form.draft.side === side)}
            @change=${() => form.change({ side })}
          /><span>${words.entrances[side]}</span></label
        >`,
    )}
  </fieldset>`;
}

function textFields(view: UserFormView): TemplateResult {
  const { words } = view;
  return html`${textField(view, 'name', { label: words.name, most: 200 })}
    ${textField(view, 'login', { label: words.login, hint: words.loginHint, most: 200 })}
    <div class="pair">
      ${textField(view, 'email', { label: words.email, type: 'email', most: 254, optional: true })}
      ${languageField(view)}
    </div>`;
}

interface TextField {
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'email';
  readonly most: number;
  readonly optional?: boolean;
}

function textField(
  { words, form }: UserFormView,
  name: 'name' | 'login' | 'email',
  { label, hint, type = 'text', most, optional = false }: TextField,
): TemplateResult {
  const problem = form.problems[name];
  return html`<div class="field">
    <label for=${name}
      >${label}${optional ? html` <span class="muted">(${words.optional})</span>` : nothing}</label
    >
    <input
      id=${name}
      type=${type}
      autocomplete="off"
      autocapitalize=${name === 'name' ? 'words' : 'none'}
      spellcheck="false"
      maxlength=${most}
      aria-required=${optional ? 'false' : 'true'}
      aria-invalid=${problem ? 'true' : 'false'}
      aria-describedby="${name}-hint ${name}-problem"
      .value=${live(form.draft[name])}
      @input=${(event: Event) => form.change({ [name]: (event.target as HTMLInputElement).value })}
    />
    <span id="${name}-hint" class="field-hint">${hint ?? nothing}</span>
    <span id="${name}-problem" class="field-error"
      >${problem ? html`${warning}${words.problems[problem]}` : nothing}</span
    >
  </div>`;
}

function languageField({ words, form }: UserFormView): TemplateResult {
  const { language } = form.draft;
  const known = Object.keys(languages);
  // A country that was said elsewhere is not lost here.
  const tags = ['', ...known, ...(language === '' || known.includes(language) ? [] : [language])];
  return html`<div class="field">
    <label for="language">${words.language} <span class="muted">(${words.optional})</span></label>
    <select
      id="language"
      @change=${(event: Event) => form.change({ language: (event.target as HTMLSelectElement).value })}
    >
      ${tags.map(
        (tag) =>
          html`<option value=${tag} .selected=${tag === language}>
            ${tag === '' ? words.noLanguage : languageOf(words, tag)}
          </option>`,
      )}
    </select>
  </div>`;
}

function contactFields({ words, format, form, search, canFind }: UserFormView): TemplateResult {
  const problem = form.problems.partners;
  return partnerPicker({
    words,
    format,
    label: words.actsFor,
    search,
    canFind,
    chosen: form.draft.partners,
    gone: form.draft.gone,
    most: 50,
    problem: problem && words.problems[problem],
    onChange: (partners) => form.change({ partners }),
    onGone: (gone) => form.change({ gone }),
  });
}

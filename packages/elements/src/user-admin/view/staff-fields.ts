import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { wordFor } from '../../i18n/catalogue.ts';
import { warning } from '../../templates/icons.ts';
import { rightsBy, rightsFor, rolesFor } from '../model/roles.ts';
import type { UserField } from '../model/user-problems.ts';
import { partnerPicker } from './partner-picker.ts';
import type { UserFormView } from './user-form-view.ts';

/** What staff may do, and whose records they see. */
export function staffFields(view: UserFormView): TemplateResult {
  return html`${roleField(view)} ${rightFields(view)} ${sightFields(view)}`;
}

function roleField({ words, form }: UserFormView): TemplateResult {
  const { role } = form.draft;
  const handleChange = (event: Event) => {
    const chosen = (event.target as HTMLSelectElement).value;
    form.change({ role: chosen, rights: rightsBy(form.draft, chosen) });
  };
  return html`<div class="field">
    <label for="role">${words.role}</label>
    <select
      id="role"
      aria-invalid=${form.problems.role ? 'true' : 'false'}
      aria-describedby="role-problem"
      @change=${handleChange}
    >
      ${rolesFor(form.draft).map(
        (one) => html`<option value=${one} .selected=${one === role}>${wordFor(words.roles, one)}</option>`,
      )}
    </select>
    ${problem({ words, form }, 'role')}
  </div>`;
}

function rightFields({ words, form }: UserFormView): TemplateResult {
  const chosen = form.draft.rights;
  const handleChange = (right: string, event: Event) => {
    const { checked } = event.target as HTMLInputElement;
    // As it is by now: two boxes may change before one is drawn.
    const others = form.draft.rights.filter((one) => one !== right);
    form.change({ rights: checked ? [...others, right] : others });
  };
  return html`<fieldset class="choice" aria-describedby="rights-hint rights-problem">
    <legend>${words.rightsOfUser}</legend>
    <p id="rights-hint" class="field-hint">${words.rightsHint}</p>
    ${rightsFor(form.draft).map(
      (right) =>
        html`<label class="option"
          ><input
            type="checkbox"
            value=${right}
            aria-invalid=${form.problems.rights && right === 'administer' ? 'true' : 'false'}
            .checked=${live(chosen.includes(right))}
            @change=${(event: Event) => handleChange(right, event)}
          /><span>${wordFor(words.rights, right)}</span></label
        >`,
    )}
    ${problem({ words, form }, 'rights')}
  </fieldset>`;
}

function sightFields({ words, format, form, search, canFind }: UserFormView): TemplateResult {
  const { seesAll, portfolio } = form.draft;
  const found = form.problems.sight;
  const choice = (all: boolean, label: string) =>
    html`<label class="option"
      ><input
        type="radio"
        name="sight"
        aria-invalid=${found === 'sight' && !all ? 'true' : 'false'}
        .checked=${live(seesAll === all)}
        @change=${() => form.change({ seesAll: all })}
      /><span>${label}</span></label
    >`;
  return html`<fieldset class="choice">
    <legend>${words.seesOfUser}</legend>
    ${choice(true, words.everything)} ${choice(false, words.portfolio)}
    ${
      seesAll
        ? nothing
        : partnerPicker({
            words,
            format,
            label: words.portfolio,
            search,
            canFind,
            chosen: portfolio,
            gone: form.draft.gone,
            most: 500,
            problem: found && words.problems[found],
            onChange: (chosen) => form.change({ portfolio: chosen }),
            onGone: (gone) => form.change({ gone }),
          })
    }
  </fieldset>`;
}

function problem({ words, form }: Pick<UserFormView, 'words' | 'form'>, field: UserField): TemplateResult {
  const found = form.problems[field];
  return html`<span id="${field}-problem" class="field-error"
    >${found ? html`${warning}${words.problems[found]}` : nothing}</span
  >`;
}

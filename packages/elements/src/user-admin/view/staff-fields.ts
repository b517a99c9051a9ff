import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Right } from '@saldo/sdk/contract';
import { warning } from '../../templates/icons.ts';
import { rights, rightsOfRole, roles } from '../model/roles.ts';
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
    const chosen = roles.find((one) => one === (event.target as HTMLSelectElement).value)!;
    form.change({ role: chosen, rights: rightsOfRole[chosen] });
  };
  return html`<div class="field">
    <label for="role">${words.role}</label>
    <select
      id="role"
      aria-invalid=${form.problems.role ? 'true' : 'false'}
      aria-describedby="role-problem"
      @change=${handleChange}
    >
      ${roles.map((one) => html`<option value=${one} .selected=${one === role}>${words.roles[one]}</option>`)}
    </select>
    ${problem({ words, form }, 'role')}
  </div>`;
}

function rightFields({ words, form }: UserFormView): TemplateResult {
  const chosen = form.draft.rights;
  const handleChange = (right: Right, event: Event) => {
    const { checked } = event.target as HTMLInputElement;
    // As it is by now: two boxes may change before one is drawn.
    const others = form.draft.rights.filter((one) => one !== right);
    form.change({ rights: checked ? [...others, right] : others });
  };
  return html`<fieldset class="choice" aria-describedby="rights-hint rights-problem">
    <legend>${words.rightsOfUser}</legend>
    <p id="rights-hint" class="field-hint">${words.rightsHint}</p>
    ${rights.map(
      (right) =>
        html`<label class="option"
          ><input
            type="checkbox"
            value=${right}
            aria-invalid=${form.problems.rights && right === 'administer' ? 'true' : 'false'}
            .checked=${live(chosen.includes(right))}
            @change=${(event: Event) => handleChange(right, event)}
          /><span>${words.rights[right]}</span></label
        >`,
    )}
    ${problem({ words, form }, 'rights')}
  </fieldset>`;
}

function sightFields({ words, format, form, search }: UserFormView): TemplateResult {
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
            chosen: portfolio,
            most: 500,
            problem: found && words.problems[found],
            onChange: (chosen) => form.change({ portfolio: chosen }),
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

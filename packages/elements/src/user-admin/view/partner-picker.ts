import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { failureBanner } from '../../templates/failure.ts';
import { close, plus, search as lens, warning } from '../../templates/icons.ts';
import type { PartnerRef } from '../model/user-draft.ts';
import { codeField } from './partner-codes.ts';
import type { PartnerPickerView } from './partner-picker-view.ts';

/** Clients and suppliers, found by typing and added one by one. */
export function partnerPicker(picker: PartnerPickerView): TemplateResult {
  const { label, canFind, chosen, gone, most, problem } = picker;
  return html`<div class="field picker">
    <label for="partners">${label}</label>
    ${chosenList(picker)}
    ${chosen.length + gone.length < most ? (canFind ? searchField(picker) : codeField(picker)) : nothing}
    <span id="partners-problem" class="field-error">${problem ? html`${warning}${problem}` : nothing}</span>
  </div>`;
}

function searchField(picker: PartnerPickerView): TemplateResult {
  const { words, search, chosen, problem, onChange } = picker;
  const add = (one: PartnerRef, event: Event) => {
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    onChange([...chosen, one]);
    search.clear();
    root.querySelector<HTMLElement>('#partners')?.focus();
  };
  const found = search.found?.filter(
    ({ externalId }) => !chosen.some((one) => one.externalId === externalId),
  );
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // Enter chooses where it is plain what; it never sends the form half done.
    event.preventDefault();
    const typed = search.typed.trim().toLowerCase();
    const only = found?.length === 1 ? found[0] : undefined;
    const exact = found?.find(({ externalId }) => externalId.toLowerCase() === typed) ?? only;
    if (exact) add(exact, event);
  };
  return html`<span class="search">
      ${lens}
      <input
        id="partners"
        type="search"
        autocomplete="off"
        maxlength="100"
        placeholder=${words.findPartner}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby="partners-problem"
        .value=${live(search.typed)}
        @input=${(event: Event) => search.type((event.target as HTMLInputElement).value)}
        @keydown=${handleKey}
      />
    </span>
    ${results(picker, found, add)}`;
}

function chosenList(picker: PartnerPickerView): TemplateResult | typeof nothing {
  const { words, chosen, gone, onChange, onGone } = picker;
  if (chosen.length + gone.length === 0) return nothing;
  return html`<ul class="chosen" aria-label=${words.chosen}>
    ${chosen.map((one) =>
      choice(picker, one, one.name, () =>
        onChange(chosen.filter(({ externalId }) => externalId !== one.externalId)),
      ),
    )}
    ${gone.map((id) =>
      choice(picker, { name: words.gonePartner, externalId: id }, id, () =>
        onGone(gone.filter((one) => one !== id)),
      ),
    )}
  </ul>`;
}

function choice(
  { words }: PartnerPickerView,
  { name, externalId }: PartnerRef,
  label: string,
  remove: () => void,
): TemplateResult {
  return html`<li>
    <span class="partner"
      ><bdi>${name}</bdi> ${
        name === externalId ? nothing : html`<span class="muted"><bdi>${externalId}</bdi></span>`
      }</span
    >
    <button
      class="plain square"
      type="button"
      aria-label=${words.removeOne({ name: label })}
      @click=${remove}
    >
      ${close}
    </button>
  </li>`;
}

function results(
  { words, search }: PartnerPickerView,
  found: readonly PartnerRef[] | undefined,
  add: (one: PartnerRef, event: Event) => void,
): TemplateResult | typeof nothing {
  if (search.typed.trim() === '') return nothing;
  if (search.error !== undefined) {
    return failureBanner({ words, error: search.error, retry: () => search.retry() });
  }
  if (!found?.length)
    return html`<p class="field-hint" role="status">${found ? words.noPartner : words.loading}</p>`;
  return html`<ul class="found" aria-label=${words.found}>
    ${found.map(
      (one) =>
        html`<li>
          <button class="plain" type="button" @click=${(event: Event) => add(one, event)}>
            ${plus}<span class="partner"
              ><bdi>${one.name}</bdi> <span class="muted"><bdi>${one.externalId}</bdi></span></span
            >
          </button>
        </li>`,
    )}
  </ul>`;
}

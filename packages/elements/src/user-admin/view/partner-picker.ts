import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { failureBanner } from '../../templates/failure.ts';
import { close, plus, search as lens, warning } from '../../templates/icons.ts';
import type { PartnerSearch } from '../data/partner-search.ts';
import type { PartnerRef } from '../model/user-draft.ts';
import type { UserView } from './user-view.ts';

export interface PartnerPicker extends UserView {
  readonly label: string;
  readonly search: PartnerSearch;
  readonly chosen: readonly PartnerRef[];
  readonly most: number;
  readonly problem: string | undefined;
  readonly onChange: (chosen: readonly PartnerRef[]) => void;
}

/** Clients and suppliers, found by typing and added one by one. */
export function partnerPicker(picker: PartnerPicker): TemplateResult {
  const { words, label, search, chosen, most, problem, onChange } = picker;
  const add = (one: PartnerRef, event: Event) => {
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    onChange([...chosen, one]);
    search.clear();
    root.querySelector<HTMLElement>('#partners')?.focus();
  };
  const found = search.found?.filter(({ id }) => !chosen.some((one) => one.id === id));
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // Enter chooses where it is plain what; it never sends the form half done.
    event.preventDefault();
    const typed = search.typed.trim().toLowerCase();
    const only = found?.length === 1 ? found[0] : undefined;
    const exact = found?.find(({ externalId }) => externalId.toLowerCase() === typed) ?? only;
    if (exact) add(exact, event);
  };
  return html`<div class="field picker">
    <label for="partners">${label}</label>
    ${chosenList(picker)}
    ${
      chosen.length < most
        ? html`<span class="search">
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
            ${results(picker, found, add)}`
        : nothing
    }
    <span id="partners-problem" class="field-error">${problem ? html`${warning}${problem}` : nothing}</span>
  </div>`;
}

function chosenList({ words, chosen, onChange }: PartnerPicker): TemplateResult | typeof nothing {
  if (chosen.length === 0) return nothing;
  return html`<ul class="chosen" aria-label=${words.chosen}>
    ${chosen.map(
      (one) =>
        html`<li>
          <span class="partner"
            ><bdi>${one.name}</bdi> <span class="muted"><bdi>${one.externalId}</bdi></span></span
          >
          <button
            class="plain square"
            type="button"
            aria-label=${words.removeOne({ name: one.name })}
            @click=${() => onChange(chosen.filter(({ id }) => id !== one.id))}
          >
            ${close}
          </button>
        </li>`,
    )}
  </ul>`;
}

function results(
  { words, search }: PartnerPicker,
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

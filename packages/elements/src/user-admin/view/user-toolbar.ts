import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { chevronDown, search } from '../../templates/icons.ts';
import type { UserChoices } from '../data/user-choices.ts';
import type { UserView } from './user-view.ts';

export interface UserToolbar extends UserView {
  readonly choices: UserChoices;
  /** Somebody is open, which leaves no room for the list where it is narrow. */
  readonly isOpen: boolean;
}

/** Search and filters. */
export function userToolbar({ words, choices, isOpen }: UserToolbar): TemplateResult {
  const { sides, states } = words;
  return html`<div class="toolbar" part="toolbar" data-open=${isOpen}>
    <label class="search">
      <span class="sr">${words.search}</span>${search}
      <input
        type="search"
        autocomplete="off"
        maxlength="100"
        placeholder=${words.searchHint}
        .value=${live(choices.typed)}
        @input=${(event: Event) => choices.type((event.target as HTMLInputElement).value)}
      />
    </label>
    ${chip(words.side, choices.side, sides, (side) => choices.change({ side }))}
    ${chip(words.state, choices.status, states, (status) => choices.change({ status }))}
    ${
      choices.any
        ? html`<button class="link clear" type="button" @click=${() => choices.clear()}>
            ${words.clear}
          </button>`
        : nothing
    }
  </div>`;
}

function chip(
  label: string,
  value: string,
  words: Readonly<Record<string, string>>,
  choose: (value: string) => void,
): TemplateResult {
  return html`<label class="chip" ?data-set=${value !== ''}>
    <span class="sr">${label}</span>
    <select
      .value=${live(value)}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${Object.entries(words).map(([key, word]) => {
        const own = key === 'all' ? '' : key;
        return html`<option value=${own} .selected=${own === value}>${word}</option>`;
      })}</select
    >${chevronDown}
  </label>`;
}

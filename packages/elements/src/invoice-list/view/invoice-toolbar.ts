import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { chevronDown, search } from '../../templates/icons.ts';
import type { InvoiceChoices } from '../data/invoice-choices.ts';
import { countFilters, periods, stateFilters, type Filters } from '../model/invoice-filters.ts';
import { documentTypes, listed, type Locks } from '../model/invoice-locks.ts';
import type { InvoiceView } from './invoice-view.ts';

export interface Toolbar extends InvoiceView {
  readonly chosen: InvoiceChoices;
  readonly locks: Locks;
  /** Papers have no state to choose by. */
  readonly papers: boolean;
  readonly currencies: readonly string[];
}

/** Search and filters. What the page has locked has no control, or one within it. */
export function toolbar(bar: Toolbar): TemplateResult {
  const { words, chosen, locks } = bar;
  const { filters, typed, open } = chosen;
  const count = countFilters({ ...filters, q: '' });
  const types = typesOf(locks);
  return html`<div class="toolbar" part="toolbar">
    <label class="search">
      <span class="sr">${words.search}</span>${search}
      <input
        type="search"
        autocomplete="off"
        placeholder=${words.searchHint}
        .value=${live(typed)}
        @input=${(event: Event) => chosen.type((event.target as HTMLInputElement).value)}
      />
    </label>
    <button
      class="more-filters"
      type="button"
      aria-expanded=${open}
      aria-controls="filters"
      @click=${() => chosen.toggle()}
    >
      ${words.filters}${count > 0 ? html`<span class="count">${count}</span>` : nothing}
    </button>
    <div id="filters" class="filters" ?data-open=${open}>
      ${locks.status || locks.overdue || bar.papers ? nothing : stateField(bar)}
      ${types.length > 1 ? typeField(bar, types) : nothing}
      ${!locks.currency && bar.currencies.length > 1 ? currencyField(bar) : nothing} ${periodField(bar)}
      ${
        chosen.count > 0
          ? html`<button class="link clear" type="button" @click=${() => chosen.clear()}>
              ${words.clearFilters}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

function stateField({ words, chosen }: Toolbar): TemplateResult {
  return html`<fieldset class="segments">
    <legend class="sr">${words.state}</legend>
    ${stateFilters.map(
      (state) =>
        html`<label
          ><input
            type="radio"
            name="state"
            value=${state}
            .checked=${live(chosen.filters.state === state)}
            @change=${() => chosen.change({ state })}
          /><span>${words.states[state]}</span></label
        >`,
    )}
  </fieldset>`;
}

/** The types among which a person chooses. */
function typesOf(locks: Locks): readonly (typeof documentTypes)[number][] {
  const locked = listed(locks.type);
  return locked.length === 0 ? documentTypes : documentTypes.filter((type) => locked.includes(type));
}

function typeField({ words, chosen }: Toolbar, types: ReturnType<typeof typesOf>): TemplateResult {
  const options = types.map((type) => [type, words.documentTypes[type]] as const);
  return chip(words.type, chosen.filters.type, [['', words.anyType], ...options], (type) =>
    chosen.change({ type }),
  );
}

function currencyField({ words, chosen, currencies }: Toolbar): TemplateResult {
  const options = currencies.map((code) => [code, code] as const);
  return chip(words.currency, chosen.filters.currency, [['', words.anyCurrency], ...options], (currency) =>
    chosen.change({ currency }),
  );
}

function periodField({ words, chosen }: Toolbar): TemplateResult {
  const options = periods.map((period) => [period, words.periods[period]] as const);
  const date = (name: 'from' | 'to') =>
    html`<label class="date-field"
      ><span>${words[name]}</span
      ><input
        type="date"
        .value=${live(chosen.filters[name])}
        @change=${(event: Event) => chosen.change({ [name]: (event.target as HTMLInputElement).value })}
    /></label>`;
  return html`${chip(
    words.issued,
    chosen.filters.period,
    options,
    (period) => chosen.change({ period: period as Filters['period'] }),
    'any',
  )}${chosen.filters.period === 'custom' ? html`<span class="dates">${date('from')}${date('to')}</span>` : nothing}`;
}

/** A select in the shape of a chip; set apart when it filters. */
function chip(
  label: string,
  value: string,
  options: readonly (readonly [string, string])[],
  choose: (value: string) => void,
  none = '',
): TemplateResult {
  return html`<label class="chip" ?data-set=${value !== none}>
    <span class="sr">${label}</span>
    <select
      .value=${live(value)}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        ([key, word]) => html`<option value=${key} .selected=${key === value}>${word}</option>`,
      )}</select
    >${chevronDown}
  </label>`;
}

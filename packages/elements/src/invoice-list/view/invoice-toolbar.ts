import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { SharedWords } from '../../i18n/shared.en.ts';
import { chevronDown, search } from '../../templates/icons.ts';
import {
  countFilters,
  documentTypes,
  periods,
  stateFilters,
  type Filters,
  type Locks,
} from '../model/invoice-filters.ts';
import type { InvoiceListWords } from '../invoice-list.words.en.ts';

export interface Toolbar {
  readonly words: SharedWords & InvoiceListWords;
  readonly filters: Filters;
  /** The search as it stands in the field. */
  readonly typed: string;
  readonly locks: Locks;
  readonly currencies: readonly string[];
  /** Where there is little room the controls open on demand. */
  readonly open: boolean;
  readonly toggle: () => void;
  readonly change: (filters: Partial<Filters>) => void;
  /** The search, at each key. */
  readonly type: (q: string) => void;
  readonly clear: () => void;
}

/** Search and filters. What the page has locked has no control. */
export function toolbar(bar: Toolbar): TemplateResult {
  const { words, filters, locks, open } = bar;
  const count = countFilters({ ...filters, q: '' });
  const locked = { state: locks.status !== undefined || locks.overdue };
  return html`<div class="toolbar" part="toolbar">
    <label class="search">
      <span class="sr">${words.search}</span>${search}
      <input
        type="search"
        autocomplete="off"
        placeholder=${words.searchHint}
        .value=${live(bar.typed)}
        @input=${(event: Event) => bar.type((event.target as HTMLInputElement).value)}
      />
    </label>
    <button
      class="more-filters"
      type="button"
      aria-expanded=${open}
      aria-controls="filters"
      @click=${bar.toggle}
    >
      ${words.filters}${count > 0 ? html`<span class="count">${count}</span>` : nothing}
    </button>
    <div id="filters" class="filters" ?data-open=${open}>
      ${locked.state ? nothing : stateField(bar)} ${locks.type === undefined ? typeField(bar) : nothing}
      ${locks.currency === undefined && bar.currencies.length > 1 ? currencyField(bar) : nothing}
      ${locks.issuedFrom === undefined && locks.issuedTo === undefined ? periodField(bar) : nothing}
      ${
        countFilters(filters) > 0
          ? html`<button class="link clear" type="button" @click=${bar.clear}>${words.clearFilters}</button>`
          : nothing
      }
    </div>
  </div>`;
}

function stateField({ words, filters, change }: Toolbar): TemplateResult {
  return html`<fieldset class="segments">
    <legend class="sr">${words.state}</legend>
    ${stateFilters.map(
      (state) =>
        html`<label
          ><input
            type="radio"
            name="state"
            value=${state}
            .checked=${live(filters.state === state)}
            @change=${() => change({ state })}
          /><span>${words.states[state]}</span></label
        >`,
    )}
  </fieldset>`;
}

function typeField({ words, filters, change }: Toolbar): TemplateResult {
  const options = documentTypes.map((type) => [type, words.documentTypes[type]] as const);
  return chip(words.type, filters.type, [['', words.anyType], ...options], (type) => change({ type }));
}

function currencyField({ words, filters, currencies, change }: Toolbar): TemplateResult {
  const options = currencies.map((code) => [code, code] as const);
  return chip(words.currency, filters.currency, [['', words.anyCurrency], ...options], (currency) =>
    change({ currency }),
  );
}

function periodField({ words, filters, change }: Toolbar): TemplateResult {
  const options = periods.map((period) => [period, words.periods[period]] as const);
  const date = (name: 'from' | 'to') =>
    html`<label class="date-field"
      ><span>${words[name]}</span
      ><input
        type="date"
        .value=${live(filters[name])}
        @change=${(event: Event) => change({ [name]: (event.target as HTMLInputElement).value })}
    /></label>`;
  return html`${chip(
    words.issued,
    filters.period,
    options,
    (period) => change({ period: period as Filters['period'] }),
    'any',
  )}${filters.period === 'custom' ? html`<span class="dates">${date('from')}${date('to')}</span>` : nothing}`;
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

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { SharedWords } from '../../i18n/shared.words.ts';
import { wordFor } from '../../i18n/catalogue.ts';
import { chevronDown, close } from '../../templates/icons.ts';
import type { AccountStatementWords } from '../account-statement.words.ts';
import { dateField } from './date-field.ts';
import { views, type StatementChoices, type View } from '../data/statement-choices.ts';
import { presets, type Preset } from '../model/statement-period.ts';

export interface StatementToolbar {
  readonly words: SharedWords & AccountStatementWords;
  readonly chosen: StatementChoices;
  readonly view: View;
  /** Open items as of the day, where known. */
  readonly openCount: string | undefined;
  /** The days that the period covers. */
  readonly from: string;
  readonly asOf: string;
  readonly today: string;
  /** What the page has fixed has no control. */
  readonly fromFixed: boolean;
  readonly asOfFixed: boolean;
  /** Currencies to choose from; fewer than two make no control. */
  readonly currencies: readonly string[];
}

/** The two views, and what narrows the one shown. */
export function statementToolbar(bar: StatementToolbar): TemplateResult {
  const { words, view, chosen, fromFixed, currencies } = bar;
  const { filter } = chosen;
  return html`<div class="toolbar" part="toolbar">
    ${viewField(bar)} ${view === 'activity' && !fromFixed ? periodField(bar) : nothing}
    ${
      currencies.length > 1
        ? chip(
            words.currency,
            filter?.currency ?? chosen.currency,
            [['', words.allCurrencies], ...currencies.map((code) => [code, code] as const)],
            (currency) => chosen.takeCurrency(currency),
            (filter?.currency ?? chosen.currency) !== '',
          )
        : nothing
    }
    ${
      filter && view === 'open_items'
        ? html`<button
            class="filter"
            type="button"
            aria-label=${words.releaseBucket({ bucket: `${wordFor(words.ageing, filter.bucket)}, ${filter.currency}` })}
            @click=${() => chosen.takeBucket(undefined)}
          >
            <span class="swatch" data-bucket=${filter.bucket}></span>${wordFor(words.ageing, filter.bucket)}
            <span class="code">${filter.currency}</span>${close}
          </button>`
        : nothing
    }
  </div>`;
}

function viewField({ words, view, chosen, openCount }: StatementToolbar): TemplateResult {
  return html`<fieldset class="segments">
    <legend class="sr">${words.view}</legend>
    ${views.map(
      (one) =>
        html`<label
          ><input
            type="radio"
            name="view"
            value=${one}
            .checked=${live(view === one)}
            @change=${() => chosen.show(one)}
          /><span
            >${words.views[one]}${
              one === 'open_items' && openCount ? html`<span class="count">${openCount}</span>` : nothing
            }</span
          ></label
        >`,
    )}
  </fieldset>`;
}

function periodField(bar: StatementToolbar): TemplateResult {
  const { words, chosen, from, asOf, today, asOfFixed } = bar;
  const { period } = chosen;
  const options = presets.map((preset) => [preset, words.periods[preset]] as const);
  const handlePreset = (preset: string) =>
    chosen.changePeriod({ preset: preset as Preset, ...(preset === 'custom' && { from }) });
  return html`${chip(words.period, period.preset, options, handlePreset)}${
    period.preset === 'custom'
      ? html`<span class="dates"
          >${dateField({ label: words.from, value: from, max: asOf, change: (date) => chosen.changePeriod({ from: date }) })}${
            asOfFixed
              ? nothing
              : dateField({
                  label: words.to,
                  value: asOf,
                  max: today,
                  change: (date) => chosen.changePeriod({ asOf: date }),
                })
          }</span
        >`
      : nothing
  }`;
}

/** A select in the shape of a chip; set apart when it filters. */
function chip(
  label: string,
  value: string,
  options: readonly (readonly [string, string])[],
  choose: (value: string) => void,
  set = false,
): TemplateResult {
  return html`<label class="chip" ?data-set=${set}>
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

import { html, nothing, type TemplateResult } from 'lit';
import { isNegative, isZero } from '@saldo/sdk/money';
import { amount } from '../../templates/amount.ts';
import { failureBanner } from '../../templates/failure.ts';
import { warning } from '../../templates/icons.ts';
import { skeleton } from '../../templates/skeleton.ts';
import type { PayableTotals } from '../data/load-payable-totals.ts';
import { maxLines } from '../model/draft-lines.ts';
import type { FormView } from './form-view.ts';
import { lineList } from './line-list.ts';
import { isTouched } from '../model/report-draft.ts';

/** What is open, and how to load it. */
export interface OpenDocuments {
  readonly totals: readonly PayableTotals[] | undefined;
  readonly error: unknown;
  readonly retry: () => void;
  /** Open documents are being loaded into the form. */
  readonly loading: boolean;
  /** They could not be loaded. */
  readonly loadError: unknown;
  /** Loads the open documents of a currency into the form. */
  readonly load: (currency: string, which: 'all' | 'overdue') => void;
}

export function lineSection(view: FormView, open: OpenDocuments): TemplateResult {
  const { form, words } = view;
  const { lines, paidEdited } = form.state.draft;
  const canDistribute = paidEdited && lines.some(({ edited }) => edited);
  const canPayOpen = lines.length > 0 && (paidEdited || lines.some(({ edited }) => edited));
  return html`<section class="section" aria-labelledby="lines-heading">
    <div class="section-head">
      <h3 id="lines-heading">
        ${form.state.draft.direction === 'payable' ? words.linesHeadingReceived : words.linesHeading}
      </h3>
      <div class="section-actions">
        ${canDistribute ? html`<button class="link" type="button" @click=${() => form.distribute()}>${words.distribute}</button>` : nothing}
        ${canPayOpen ? html`<button class="link" type="button" @click=${() => form.payOpen()}>${words.payOpen}</button>` : nothing}
      </div>
    </div>
    ${leftNote(view, form.state.left, words.left)} ${leftNote(view, form.state.blocked, words.blocked)}
    ${open.loadError ? failureBanner({ words, error: open.loadError, kept: words.openFailed }) : nothing}
    ${form.state.undecided.length > 0 ? currencyChoice(view) : open.loading ? loadingLines() : chosenLines(view, open)}
    ${waitingNotes(view)}
  </section>`;
}

/** What was chosen and is no line, by name and with the reason. */
function leftNote(
  { format }: FormView,
  labels: readonly string[],
  say: (values: { count: number; labels: string }) => string,
): TemplateResult | typeof nothing {
  if (labels.length === 0) return nothing;
  const said = say({ count: labels.length, labels: format.list(labels) });
  return html`<p class="hint-line" role="status">${warning}<span>${said}</span></p>`;
}

function chosenLines(view: FormView, open: OpenDocuments): TemplateResult {
  const { form, words } = view;
  const { lines, paidEdited } = form.state.draft;
  if (lines.length === 0) return startFrom(view, open);
  const shared = paidEdited && lines.length > 1 && !lines.some(isTouched);
  return html`${lineList(view)}
  ${shared ? html`<p class="field-hint" role="status">${words.distributed}</p>` : nothing}
  ${lines.length >= maxLines ? html`<p class="field-hint">${words.tooManyLines}</p>` : nothing}`;
}

function loadingLines(): TemplateResult {
  return html`<ul class="lines" aria-busy="true">
    ${[1, 2, 3].map(() => html`<li class="line loading">${skeleton('m')}${skeleton('s')}${skeleton('s')}</li>`)}
  </ul>`;
}

function startFrom(view: FormView, { totals, error, retry, load }: OpenDocuments): TemplateResult {
  const { words } = view;
  if (error && !totals) return failureBanner({ words, error, retry });
  const currencies = totals?.filter(({ openAmount }) => !isZero(openAmount) && !isNegative(openAmount));
  const hint = currencies?.length === 0 ? words.nothingOpen : words.noLinesHint;
  return html`<div class="start">
    <p>${words.noLines}</p>
    <p class="muted">${hint}</p>
    <ul class="start-list">
      ${
        currencies
          ? currencies.map((one) => startRow(view, one, load))
          : html`<li class="start-row">${skeleton('l')}${skeleton('s')}</li>`
      }
    </ul>
  </div>`;
}

function startRow(
  { words, format }: FormView,
  totals: PayableTotals,
  load: OpenDocuments['load'],
): TemplateResult {
  const { currency, decimals, openAmount, overdueAmount, count } = totals;
  const isPartlyOverdue = !isZero(overdueAmount) && overdueAmount.amount !== openAmount.amount;
  return html`<li class="start-row">
    <span class="start-figure">
      <span>${amount(format, openAmount, { decimals, code: true })}</span>
      <span class="muted small">${words.documentCount({ count })}</span>
    </span>
    <span class="start-actions">
      ${
        isPartlyOverdue
          ? html`<button class="plain" type="button" @click=${() => load(currency, 'overdue')}>
              ${words.payOverdue({ money: format.money(overdueAmount, decimals) })}
            </button>`
          : nothing
      }
      <button
        type="button"
        aria-label=${words.payAll({ money: format.money(openAmount, decimals) })}
        @click=${() => load(currency, 'all')}
      >
        ${words.payAllShort}
      </button>
    </span>
  </li>`;
}

function currencyChoice({ form, words }: FormView): TemplateResult {
  return html`<div class="start" role="group" aria-labelledby="choice-heading">
    <p id="choice-heading" class="strong">${words.severalCurrencies}</p>
    <p class="muted">${words.severalCurrenciesHint}</p>
    <div class="choices">
      ${form.state.undecided.map(
        ({ currency, lines }) =>
          html`<button type="button" @click=${() => form.choose(currency)}>
            ${words.chooseCurrency({ currency, count: lines.length })}
          </button>`,
      )}
    </div>
  </div>`;
}

function waitingNotes({ form, words }: FormView): TemplateResult[] {
  return form.waiting.map(
    ({ currency, decimals }) =>
      html`<p class="hint-line">
        <span>${words.waiting({ currency })}</span>
        <button class="link" type="button" @click=${() => form.switchTo(currency, decimals)}>
          ${words.switchTo({ currency })}
        </button>
      </p>`,
  );
}

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { sumDecimals } from '@saldo/sdk/money';
import { wordFor } from '../../i18n/catalogue.ts';
import { amount } from '../../templates/amount.ts';
import { holdBadge } from '../../templates/hold-badge.ts';
import { chevronDown, close, plus } from '../../templates/icons.ts';
import { amountField } from './amount-field.ts';
import { moneyText, problemNote, problemOf, type FormView } from './form-view.ts';
import { isTouched, type LineDraft, type WithholdingDraft } from '../model/report-draft.ts';
import { isSent } from '../model/settle-sheet.ts';

/** More lines than these are folded, so that the rest of the form stays near. */
const shownAtFirst = 8;

/** One line per document or installment: what is open, what is paid, what is withheld. */
export function lineList(view: FormView): TemplateResult {
  const { form, words } = view;
  const { lines } = form.state.draft;
  const folded = form.state.unfolded || lines.length <= shownAtFirst + 1 ? [] : foldable(view);
  const shown = lines.filter((line) => !folded.includes(line));
  return html`<div class="line-head" aria-hidden="true">
      <span>${words.document}</span><span>${words.due}</span><span class="end">${words.open}</span>
      <span class="end">${words.lineAmount}</span><span></span>
    </div>
    <ul class="lines">
      ${repeat(
        shown,
        ({ id }) => id,
        (line) => html`<li>${lineRow(view, line)}</li>`,
      )}
    </ul>
    ${folded.length > 0 ? unfoldButton(view, folded) : nothing}`;
}

/** What nobody worked on and nothing is wrong with. Folded lines are sent all the same: their sum is said. */
function foldable({ form, problems }: FormView): LineDraft[] {
  return form.state.draft.lines
    .slice(shownAtFirst)
    .filter((line) => !isTouched(line) && !problems.has(`${line.id}/amount`));
}

function unfoldButton(view: FormView, folded: readonly LineDraft[]): TemplateResult {
  const { form, words } = view;
  const money = moneyText(view, sumDecimals(folded.map(({ amount: { amount } }) => amount || '0')));
  return html`<button class="link unfold" type="button" @click=${() => form.unfold()}>
    ${chevronDown}${words.moreLines({ count: folded.length, money })}
  </button>`;
}

/** Names a line in labels: `F001-00012345, installment 2 of 3`. */
export function lineName({ words }: FormView, { label, installment, installmentCount }: LineDraft): string {
  return installment === undefined
    ? label
    : `${label}, ${words.installmentOf({ number: installment, all: installmentCount })}`;
}

function lineRow(view: FormView, line: LineDraft): TemplateResult {
  const { form, words, format, session } = view;
  const { currency, decimals } = form.state.draft;
  const { id, label, installment, installmentCount, type, dueDate, open } = line;
  const name = lineName(view, line);
  const overdue = dueDate !== undefined && dueDate < session.today;
  return html`<div class="line" role="group" aria-label=${name} data-sent=${isSent(line)} part="line">
    <div class="line-document">
      <span class="line-label">${label}</span>
      <span class="muted small"
        >${
          installment === undefined
            ? type === undefined
              ? nothing
              : wordFor(words.documentTypes, type)
            : words.installmentOf({ number: installment, all: installmentCount })
        }</span
      >
      ${line.hold ? html`<span class="small">${holdBadge(words, format, line.hold)}</span>` : nothing}
    </div>
    <div class="line-due ${overdue ? 'overdue' : 'muted'}">
      ${
        dueDate === undefined
          ? nothing
          : html`<span class="narrow-word">${words.due}</span> ${format.date(dueDate)}
              ${overdue ? html`<span class="line-overdue">${words.statuses.overdue}</span>` : nothing}`
      }
    </div>
    <div class="line-open">
      <span class="narrow-word muted">${words.open}</span>
      ${amount(format, { amount: open, currency }, { decimals })}
    </div>
    <div class="line-amount">
      ${amountField(view, {
        field: `${id}/amount`,
        label: words.lineAmountFor({ name }),
        quiet: true,
        entry: line.amount,
        onEntry: (entry) => form.setLineAmount(id, entry),
      })}
    </div>
    <button
      class="plain square line-remove"
      type="button"
      aria-label=${words.removeLine({ name })}
      title=${words.remove}
      @click=${(event: Event) => {
        focusNext(event);
        form.removeLine(id);
      }}
    >
      ${close}
    </button>
    <button
      class="link add"
      type="button"
      aria-label=${words.addWithholdingTo({ name })}
      @click=${(event: Event) => focusAdded(event, form.addWithholding(id))}
    >
      ${plus}${words.addWithholding}
    </button>
    ${
      line.withholdings.length > 0
        ? html`<div class="line-withholdings">
            ${repeat(
              line.withholdings,
              (one) => one.id,
              (one) => withholdingRow(view, line, one),
            )}
          </div>`
        : nothing
    }
  </div>`;
}

function withholdingRow(
  view: FormView,
  line: LineDraft,
  { id, tax, amount, certificate }: WithholdingDraft,
): TemplateResult {
  const { form, words } = view;
  const taxField = `${id}/tax`;
  const invalid = problemOf(view, taxField) !== undefined;
  const set = (change: Partial<WithholdingDraft>) => form.setWithholding(line.id, id, change);
  return html`<fieldset class="withholding" part="withholding">
    <legend class="sr">${words.withholdingOf({ name: lineName(view, line) })}</legend>
    <div class="field" data-field=${taxField}>
      <label for=${taxField}>${words.tax}</label>
      <input
        id=${taxField}
        maxlength="50"
        autocomplete="off"
        placeholder=${words.taxHint}
        .value=${live(tax)}
        aria-invalid=${invalid ? 'true' : 'false'}
        aria-describedby=${invalid ? `${taxField}-error` : nothing}
        @input=${(event: Event) => set({ tax: (event.target as HTMLInputElement).value })}
        @blur=${() => form.visit(taxField)}
      />
      ${problemNote(view, taxField)}
    </div>
    ${amountField(view, {
      field: `${id}/amount`,
      label: words.withheldAmount,
      entry: amount,
      onEntry: (entry) => set({ amount: entry }),
    })}
    <div class="field" data-field="${id}/certificate">
      <label for="${id}/certificate"
        >${words.certificate} <span class="muted">(${words.optional})</span></label
      >
      <input
        id="${id}/certificate"
        maxlength="100"
        autocomplete="off"
        .value=${live(certificate)}
        @input=${(event: Event) => set({ certificate: (event.target as HTMLInputElement).value })}
      />
    </div>
    <button
      class="plain square"
      type="button"
      aria-label=${words.removeWithholding({ tax })}
      title=${words.remove}
      @click=${() => form.removeWithholding(line.id, id)}
    >
      ${close}
    </button>
  </fieldset>`;
}

/** The keyboard goes on where the line was: at the next one's button, else the one before. */
function focusNext(event: Event): void {
  const line = (event.currentTarget as HTMLElement).closest('li')!;
  const neighbour = line.nextElementSibling ?? line.previousElementSibling;
  const target = neighbour?.querySelector<HTMLElement>('.line-remove');
  // After the render that takes the line away.
  setTimeout(() => target?.focus());
}

function focusAdded(event: Event, id: string): void {
  const line = (event.currentTarget as HTMLElement).closest('.line')!;
  setTimeout(() => line.querySelector<HTMLElement>(`[id="${id}/tax"]`)?.focus());
}

import { html, nothing, type TemplateResult } from 'lit';
import type { EarlyPayment } from '@saldo/sdk/contract';
import { documentLabel } from '../../events/document-pointer.ts';
import { wordFor } from '../../i18n/catalogue.ts';
import { copyButton } from '../../templates/copy-button.ts';
import { section, type DetailView } from './detail-view.ts';

/** When and how it is to be paid, with what is given for paying early. */
export function detailTerms(view: DetailView): TemplateResult | typeof nothing {
  const { words, document } = view;
  const { code, text, earlyPayment = [] } = document.paymentTerms ?? {};
  if (!code && !text && earlyPayment.length === 0) return nothing;
  return section(
    'terms',
    words.terms,
    html`${text || code ? html`<p>${text ?? code}</p>` : nothing}
    ${
      earlyPayment.length > 0
        ? html`<ul>
            ${earlyPayment.map((one) => early(view, one))}
          </ul>`
        : nothing
    }`,
  );
}

function early({ words, format, document, session }: DetailView, one: EarlyPayment): TemplateResult {
  const { until, rate, amount } = one;
  const part = amount ? format.money(amount, document.decimals) : format.percent(rate ?? '0');
  const over = until < session.today;
  const said = (over ? words.earlyOver : words.early)({ part, date: format.date(until) });
  return html`<li class=${over ? 'muted' : ''}>${said}</li>`;
}

/** What else the paper says, as it was written. */
export function detailNotes({ words, document: { notes } }: DetailView): TemplateResult | typeof nothing {
  if (!notes) return nothing;
  return section('notes', words.notes, html`<p class="written" dir="auto">${notes}</p>`);
}

/** What the company's system says besides, its own keys last, as they are called there. */
export function detailFacts(
  view: DetailView,
  labels: Readonly<Record<string, string>>,
): TemplateResult | typeof nothing {
  const { words, document } = view;
  const { reference, externalId, salesperson, branch, project, costCentre, fiscal, metadata = {} } = document;
  const { fact } = words;
  const entry = (name: unknown, value: unknown) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  const known: [string, string | undefined][] = [
    [fact.reference, reference],
    [fact.salesperson, salesperson],
    [fact.branch, branch],
    [fact.project, project],
    [fact.costCentre, costCentre],
    [fact.externalId, externalId === documentLabel(document) ? undefined : externalId],
  ];
  const entries = [
    ...(fiscal ? [entry(wordFor(words.fiscalSchemes, fiscal.scheme), fiscalId(view, fiscal.value))] : []),
    ...known.flatMap(([name, value]) => (value ? [entry(name, html`<bdi>${value}</bdi>`)] : [])),
    ...Object.entries(metadata).map(([key, value]) => entry(keyName(key, labels), html`<bdi>${value}</bdi>`)),
  ];
  return entries.length > 0
    ? section('facts', words.facts, html`<dl class="facts">${entries}</dl>`)
    : nothing;
}

function fiscalId({ words }: DetailView, value: string): TemplateResult {
  return html`<bdi class="fiscal">${value}</bdi> ${copyButton({ words, value, label: words.copyFiscal })}`;
}

function keyName(key: string, labels: Readonly<Record<string, string>>): TemplateResult {
  const label = Object.hasOwn(labels, key) && labels[key];
  return label ? html`<bdi>${label}</bdi>` : html`<bdi class="key">${key}</bdi>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { wordFor } from '../../i18n/catalogue.ts';
import { padlock } from '../../templates/icons.ts';
import { listed, type Locks } from '../model/invoice-locks.ts';
import type { InvoiceView } from './invoice-view.ts';

export interface InvoiceLimits extends InvoiceView {
  readonly locks: Locks;
  /** Names of keys of the metadata. */
  readonly metadataLabels: Readonly<Record<string, string>>;
}

/** To what the page has limited the list, in words: a person cannot take it away. */
export function invoiceLimits(view: InvoiceLimits): TemplateResult | typeof nothing {
  const limits = limitsOf(view);
  if (limits.length === 0) return nothing;
  const { words, format } = view;
  return html`<p class="limits muted small" part="limits">
    ${padlock} <bdi>${words.limitedTo({ filters: format.list(limits) })}</bdi>
  </p>`;
}

function limitsOf({ words, format, locks, metadataLabels: labels }: InvoiceLimits): string[] {
  const { type, status, overdue, hold, ageing, currency, metadata } = locks;
  const days = (what: string, from: string | undefined, to: string | undefined) => [
    ...(from ? [words.limitedFrom({ what, date: format.date(from) })] : []),
    ...(to ? [words.limitedUntil({ what, date: format.date(to) })] : []),
  ];
  return [
    ...listed(type).map((one) => wordFor(words.documentTypes, one)),
    ...listed(status).map((one) => wordFor(words.statuses, one)),
    ...(overdue ? [words.states.overdue] : []),
    ...listed(hold).map((one) => wordFor(words.holds, one)),
    ...listed(ageing).map((one) => wordFor(words.ageing, one)),
    ...(currency ? [currency] : []),
    ...days(words.issueDate, locks.issuedFrom, locks.issuedTo),
    ...days(words.dueDate, locks.dueFrom, locks.dueTo),
    ...Object.entries(metadata ?? {}).map(
      ([key, value]) => `${Object.hasOwn(labels, key) ? labels[key] : key}: ${value}`,
    ),
  ];
}

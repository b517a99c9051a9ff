import type { ReactiveElement } from 'lit';
import { UrlFilters } from '../../url-filters/url-filters.ts';
import type { Locks } from '../model/invoice-locks.ts';
import { chosenIn, urlChoices, urlKeys } from '../model/url-choices.ts';
import type { InvoiceChoices } from './invoice-choices.ts';

interface InvoiceUrlHost extends ReactiveElement, Locks {
  readonly urlFilters: unknown;
  readonly papers: boolean;
}

/** Keeps filters and order of the list in the page's address. */
export function invoiceUrl(host: InvoiceUrlHost, chosen: InvoiceChoices): UrlFilters {
  return new UrlFilters(host, {
    prefix: () => host.urlFilters ?? undefined,
    keys: urlKeys,
    choices: () => urlChoices(chosen),
    take: (choices) => chosen.take(chosenIn(choices, host, host.papers)),
  });
}

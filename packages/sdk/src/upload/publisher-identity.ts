import type { Publisher } from '../generated/contract.ts';
import type { ImportOptions } from '../import/imported.ts';

/** By what e-invoices name a publisher. An address in a network is written with its register before it, and without. */
export function publisherIdentity({
  taxId,
  identifiers = [],
}: Pick<Publisher, 'taxId' | 'identifiers'>): Pick<ImportOptions, 'publisherTaxId' | 'publisherIdentifiers'> {
  return {
    publisherTaxId: taxId,
    publisherIdentifiers: identifiers.flatMap(({ scheme, value }) =>
      /^\d{4}$/.test(scheme) ? [value, `${scheme}:${value}`] : [value],
    ),
  };
}

import type { Publisher } from '@saldo/sdk/contract';
import type { PublisherRow, StoredSettings } from './credential.store.ts';

export function toPublisher(row: PublisherRow): Publisher {
  const { identifiers, currencies = [], contact, depositAccounts = [] } = row.settings as StoredSettings;
  return {
    id: row.publisher_id,
    name: row.name,
    ...(row.tax_id === null ? {} : { taxId: row.tax_id }),
    ...(identifiers === undefined ? {} : { identifiers }),
    ...(row.country === null ? {} : { country: row.country }),
    timeZone: row.time_zone,
    currencies,
    ...(contact === undefined ? {} : { contact }),
    depositAccounts,
    revision: row.revision,
  };
}

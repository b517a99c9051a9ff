import type { Publisher, PublisherInput } from '@saldo/sdk/contract';

/** The part of the settings that is kept as the contract has it. */
export type StoredSettings = Pick<PublisherInput, 'currencies' | 'contact' | 'depositAccounts'>;

export interface PublisherRow {
  publisher_id: string;
  name: string;
  tax_id: string | null;
  country: string | null;
  time_zone: string;
  settings: unknown;
  revision: number;
}

export function toPublisher(row: PublisherRow): Publisher {
  const { currencies = [], contact, depositAccounts = [] } = row.settings as StoredSettings;
  return {
    id: row.publisher_id,
    name: row.name,
    ...(row.tax_id === null ? {} : { taxId: row.tax_id }),
    ...(row.country === null ? {} : { country: row.country }),
    timeZone: row.time_zone,
    currencies,
    ...(contact === undefined ? {} : { contact }),
    depositAccounts,
    revision: row.revision,
  };
}

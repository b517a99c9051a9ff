import type { PartnerInput } from '@saldo/sdk/contract';
import type { Upserts } from '../records/published-kind.ts';
import { replaceMetadata } from '../records/metadata.store.ts';
import type { UpsertRecord } from '../records/record.ts';
import type { WriteContext } from '../records/write-context.ts';
import { partnerEntries } from './partner-entries.ts';
import { upsertPartners } from './partner-write.store.ts';

export async function writePartners(
  { trx, stamp, newId }: WriteContext,
  records: readonly UpsertRecord<PartnerInput>[],
): Promise<Upserts<PartnerInput>> {
  const rows = await upsertPartners(
    trx,
    stamp,
    records.map(({ externalId, data }) => ({ id: newId(), externalId, data })),
  );
  await replaceMetadata(trx, stamp.publisherId, 'partner', records, rows, partnerEntries);
  return { records, rows, warningsOf: () => [] };
}

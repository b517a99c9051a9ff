import { upsertPartners } from '../partners/partner-write.store.ts';
import { lockExisting } from './published-table.ts';
import type { PartnerUpsert } from './record.ts';
import { byExternalId, settleUpserts, withoutStale } from './settle-outcomes.ts';
import type { WriteContext } from './write-records.ts';

export async function writePartners(context: WriteContext, records: readonly PartnerUpsert[]): Promise<void> {
  if (records.length === 0) return;
  const { trx, stamp, newId } = context;
  const existing = await lockExisting(
    trx,
    stamp.publisherId,
    'partner',
    records.map(({ externalId }) => externalId),
  );
  const current = withoutStale(context, records, existing);
  const rows = await upsertPartners(
    trx,
    stamp,
    current.map(({ externalId, data }) => ({ id: newId(), externalId, data })),
  );
  await settleUpserts(context, 'partner', current, existing, byExternalId(rows), () => []);
}

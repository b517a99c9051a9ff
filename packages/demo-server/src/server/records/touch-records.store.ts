import type { RecordKind } from '@saldo/sdk/contract';
import { sql, type Transaction } from 'kysely';
import { rowsAs } from '../db/rows-as.sql.ts';
import type { Schema } from '../db/schema.types.ts';

/** A record by its name. */
export interface NamedRecord {
  readonly kind: RecordKind;
  readonly externalId: string;
}

/**
 * Notes for the snapshot runs that are under way which records somebody has written, or tried to. The publishing lock is held, so
 * that no run is opened or sealed meanwhile.
 */
export async function touchRecords(
  trx: Transaction<Schema>,
  publisherId: string,
  records: readonly NamedRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const rows = records.map(({ kind, externalId }) => ({ kind, external_id: externalId }));
  await sql`
    insert into snapshot_touches (publisher_id, snapshot_run_id, external_id)
    select r.publisher_id, r.snapshot_run_id, i.external_id
    from ${rowsAs('i', { kind: 'text', external_id: 'text' }, rows)}
    join snapshot_runs r on r.publisher_id = ${publisherId}::uuid and r.kind = i.kind and r.status in ('open', 'sealing')
    order by r.snapshot_run_id, i.external_id
    on conflict do nothing`.execute(trx);
}

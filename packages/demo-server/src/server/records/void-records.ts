import type { PublishedKind } from './published-kind.ts';
import { isStale, lockExisting, voidRows } from './published-table.ts';
import type { ExistingRow } from './published-row.ts';
import { unknownRecord, type VoidRecord } from './record.ts';
import type { WriteContext } from './write-context.ts';

/** Voids records: they stay visible, and what they settle is open again. */
export async function voidRecords(
  context: WriteContext,
  kind: PublishedKind,
  records: readonly VoidRecord[],
): Promise<void> {
  const { trx, stamp, outcomes, changes } = context;
  const existing = await lockExisting(
    trx,
    stamp.publisherId,
    kind,
    records.map(({ externalId }) => externalId),
  );
  const found: (VoidRecord & { row: ExistingRow })[] = [];
  for (const record of records) {
    const { index, externalId, data } = record;
    const row = existing.get(externalId);
    if (row === undefined) outcomes.set(index, unknownRecord(kind.kind));
    else if (isStale(data.version, row))
      outcomes.set(index, { outcome: 'stale', id: row.id, revision: row.revision });
    else found.push({ ...record, row });
  }
  // One statement for all: what follows from it is reckoned by partner and would be again for every record.
  const revisions = await voidRows(
    trx,
    stamp,
    kind,
    found.map(({ row: { id }, data }) => ({ id, ...data })),
  );
  if (revisions.size > 0) await kind.afterVoid?.(context, [...revisions.keys()]);
  for (const { index, externalId, row } of found) {
    const { id, partner_id: partnerId } = row;
    const revision = revisions.get(id);
    if (revision === undefined) {
      outcomes.set(index, { outcome: 'unchanged', id, revision: row.revision });
      continue;
    }
    outcomes.set(index, { outcome: 'voided', id, revision });
    changes.push({ kind: kind.kind, id, externalId, partnerId, revision, op: 'void' });
  }
}

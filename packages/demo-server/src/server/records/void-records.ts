import type { PublishedKind } from './published-kind.ts';
import { isStale, lockExisting, voidRow } from './published-table.ts';
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
  for (const { index, externalId, data } of records) {
    const row = existing.get(externalId);
    if (row === undefined) {
      outcomes.set(index, unknownRecord(kind.kind));
      continue;
    }
    const { id, partner_id: partnerId } = row;
    if (isStale(data.version, row)) {
      outcomes.set(index, { outcome: 'stale', id, revision: row.revision });
      continue;
    }
    const revision = await voidRow(trx, stamp, kind, id, data);
    if (revision === undefined) {
      outcomes.set(index, { outcome: 'unchanged', id, revision: row.revision });
      continue;
    }
    await kind.afterVoid?.(context, id);
    outcomes.set(index, { outcome: 'voided', id, revision });
    changes.push({ kind: kind.kind, id, externalId, partnerId, revision, op: 'void' });
  }
}

import type { PublishedKind } from './published-kind.ts';
import { deleteRow, isInUse, lockExisting } from './published-table.ts';
import { rejectedBy, unknownRecord, type DeleteRecord } from './record.ts';

import type { WriteContext } from './write-context.ts';

/** Deletes what was published by mistake. */
export async function deleteRecords(
  context: WriteContext,
  kind: PublishedKind,
  records: readonly DeleteRecord[],
): Promise<void> {
  const { trx, stamp, outcomes, changes } = context;
  const existing = await lockExisting(
    trx,
    stamp.publisherId,
    kind,
    records.map(({ externalId }) => externalId),
    'delete',
  );
  const waiting = [...records];
  // A credit that settles an invoice of the same request has to go before it: go round until nothing more gives way.
  for (let progress = true; progress;) {
    progress = false;
    for (const record of waiting.splice(0)) {
      const row = existing.get(record.externalId);
      if (row === undefined) {
        outcomes.set(record.index, unknownRecord(kind.kind));
        continue;
      }
      const { id, partner_id: partnerId } = row;
      if (await isInUse(trx, stamp.publisherId, kind, id)) {
        waiting.push(record);
        continue;
      }
      await deleteRow(trx, stamp.publisherId, kind, id);
      const revision = row.revision + 1;
      outcomes.set(record.index, { outcome: 'deleted', id, revision });
      const { externalId } = record;
      changes.push({ kind: kind.kind, id, externalId, partnerId, revision, op: 'delete' });
      progress = true;
    }
    if (waiting.length === 0) break;
  }
  for (const { index } of waiting) {
    const detail = 'other records refer to it; void it, or delete them first';
    outcomes.set(index, rejectedBy([{ pointer: '/externalId', code: 'in-use', detail }], 'in-use'));
  }
}

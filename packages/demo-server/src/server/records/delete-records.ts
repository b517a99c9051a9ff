import type { PublishedKind } from './published-kind.ts';
import type { ExistingRow } from './published-row.ts';
import { deleteRows, findUsed, lockExisting } from './published-table.ts';
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
  let waiting: (DeleteRecord & { row: ExistingRow })[] = [];
  for (const record of records) {
    const row = existing.get(record.externalId);
    if (row === undefined) outcomes.set(record.index, unknownRecord(kind.kind));
    else waiting.push({ ...record, row });
  }
  // A credit that settles an invoice of the same request has to go before it: go round until nothing more gives way.
  for (let before = Infinity; waiting.length > 0 && waiting.length < before;) {
    before = waiting.length;
    const idsOf = (list: typeof waiting) => list.map(({ row }) => row.id);
    const used = await findUsed(trx, stamp.publisherId, kind, idsOf(waiting));
    const free = waiting.filter(({ row }) => !used.has(row.id));
    await deleteRows(trx, stamp.publisherId, kind, idsOf(free));
    for (const { index, externalId, row } of free) {
      const { id, partner_id: partnerId } = row;
      const revision = row.revision + 1;
      outcomes.set(index, { outcome: 'deleted', id, revision });
      changes.push({ kind: kind.kind, id, externalId, partnerId, revision, op: 'delete' });
    }
    waiting = waiting.filter(({ row }) => used.has(row.id));
  }
  for (const { index } of waiting) {
    const detail = 'other records refer to it; void it, or delete them first';
    outcomes.set(index, rejectedBy([{ pointer: '/externalId', code: 'in-use', detail }], 'in-use'));
  }
}

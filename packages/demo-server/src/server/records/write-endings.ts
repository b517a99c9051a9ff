import { deleteAllocations } from '../account/allocation.store.ts';
import { deleteRow, isInUse, isStale, lockExisting, voidRow } from './published-table.ts';
import { rejectedBy, type DeleteRecord, type RecordKind, type VoidRecord } from './record.ts';
import type { WriteContext } from './write-records.ts';

/** Voids documents and payments: they stay visible, and what they settle is open again. */
export async function writeVoids(context: WriteContext, records: readonly VoidRecord[]): Promise<void> {
  const { trx, stamp, outcomes, changes } = context;
  for (const kind of ['document', 'payment'] as const) {
    const ofKind = records.filter((one) => one.kind === kind);
    const existing = await lockExisting(
      trx,
      stamp.publisherId,
      kind,
      ofKind.map(({ externalId }) => externalId),
    );
    for (const { index, externalId, data } of ofKind) {
      const row = existing.get(externalId);
      if (row === undefined) {
        outcomes.set(index, unknownRecord(kind));
        continue;
      }
      if (isStale(data.version, row)) {
        outcomes.set(index, { outcome: 'stale', id: row.id, revision: row.revision });
        continue;
      }
      const revision = await voidRow(trx, stamp, kind, row.id, data);
      if (revision === undefined) {
        outcomes.set(index, { outcome: 'unchanged', id: row.id, revision: row.revision });
        continue;
      }
      await deleteAllocations(trx, stamp.publisherId, [row.id]);
      outcomes.set(index, { outcome: 'voided', id: row.id, revision });
      changes.push({ kind, id: row.id, externalId, partnerId: row.partner_id, revision, op: 'void' });
    }
  }
}

/** Deletes what was published by mistake, what refers to others first. */
export async function writeDeletions(context: WriteContext, records: readonly DeleteRecord[]): Promise<void> {
  const { trx, stamp, outcomes, changes } = context;
  for (const kind of ['payment', 'document', 'partner'] as const) {
    const ofKind = records.filter((one) => one.kind === kind);
    const existing = await lockExisting(
      trx,
      stamp.publisherId,
      kind,
      ofKind.map(({ externalId }) => externalId),
      'delete',
    );
    const waiting = [...ofKind];
    // A credit that settles an invoice of the same request has to go before it: go round until nothing more gives way.
    for (let progress = true; progress;) {
      progress = false;
      for (const record of waiting.splice(0)) {
        const row = existing.get(record.externalId);
        if (row === undefined) {
          outcomes.set(record.index, unknownRecord(kind));
          continue;
        }
        if (await isInUse(trx, stamp.publisherId, kind, row.id)) {
          waiting.push(record);
          continue;
        }
        await deleteRow(trx, stamp.publisherId, kind, row.id);
        const revision = row.revision + 1;
        outcomes.set(record.index, { outcome: 'deleted', id: row.id, revision });
        changes.push({
          kind,
          id: row.id,
          externalId: record.externalId,
          partnerId: row.partner_id,
          revision,
          op: 'delete',
        });
        progress = true;
      }
      if (waiting.length === 0) break;
    }
    for (const { index } of waiting) {
      const detail = 'other records refer to it; void it, or delete them first';
      outcomes.set(index, rejectedBy([{ pointer: '/externalId', code: 'in-use', detail }], 'in-use'));
    }
  }
}

function unknownRecord(kind: RecordKind) {
  const detail = `no ${kind} has this external id`;
  return rejectedBy([{ pointer: '/externalId', code: 'unknown-reference', detail }], 'not-found');
}

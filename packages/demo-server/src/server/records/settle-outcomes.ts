import type { Warning } from '@saldo/sdk/contract';
import {
  isStale,
  lockExisting,
  raiseVersions,
  type ExistingRow,
  type UpsertedRow,
} from './published-table.ts';
import type { RecordKind } from './record.ts';
import type { WriteContext } from './write-records.ts';

interface Upsertable {
  readonly index: number;
  readonly externalId: string;
  readonly data: { readonly version?: number };
}

/** Sets aside the records that are older than what is stored, and answers the others. */
export function withoutStale<One extends Upsertable>(
  context: WriteContext,
  records: readonly One[],
  existing: ReadonlyMap<string, ExistingRow>,
): One[] {
  return records.filter(({ index, externalId, data }) => {
    const row = existing.get(externalId);
    if (row === undefined || !isStale(data.version, row)) return true;
    context.outcomes.set(index, { outcome: 'stale', id: row.id, revision: row.revision });
    return false;
  });
}

/** Tells what an upsert did to each record, for the answer and for the feed. */
export async function settleUpserts<One extends Upsertable>(
  context: WriteContext,
  kind: RecordKind,
  records: readonly One[],
  existing: ReadonlyMap<string, ExistingRow>,
  upserted: ReadonlyMap<string, UpsertedRow>,
  warningsOf: (record: One) => readonly Warning[],
): Promise<void> {
  const raised: { id: string; version: number }[] = [];
  // Left alone and not locked before: another transaction has written it since, with the same content.
  const since = records.filter(({ externalId }) => !upserted.has(externalId) && !existing.has(externalId));
  const late = await lockExisting(
    context.trx,
    context.stamp.publisherId,
    kind,
    since.map(({ externalId }) => externalId),
  );
  for (const record of records) {
    const warnings = warningsOf(record);
    const warned = warnings.length === 0 ? {} : { warnings };
    const row = upserted.get(record.externalId);
    if (row !== undefined) {
      const { id, partner_id: partnerId, revision, created } = row;
      context.outcomes.set(record.index, {
        outcome: created ? 'created' : 'updated',
        id,
        revision,
        ...warned,
      });
      const change = { kind, id, externalId: record.externalId, revision };
      const before = existing.get(record.externalId)?.partner_id ?? partnerId;
      // For the partner that had it, it is gone.
      if (before !== partnerId) context.changes.push({ ...change, partnerId: before, op: 'delete' });
      context.changes.push({ ...change, partnerId, op: 'upsert' });
      continue;
    }
    const left = existing.get(record.externalId) ?? late.get(record.externalId)!;
    context.outcomes.set(record.index, {
      outcome: 'unchanged',
      id: left.id,
      revision: left.revision,
      ...warned,
    });
    if (record.data.version !== undefined) raised.push({ id: left.id, version: record.data.version });
  }
  await raiseVersions(context.trx, context.stamp.publisherId, kind, raised);
}

export function byExternalId(rows: readonly UpsertedRow[]): Map<string, UpsertedRow> {
  return new Map(rows.map((row) => [row.external_id, row]));
}

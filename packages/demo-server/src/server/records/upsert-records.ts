import type { RecordKind } from '@saldo/sdk/contract';
import type { PublishedKind, Upserts } from './published-kind.ts';
import { changesOf, listStored, type StoredRow } from './previewed-changes.ts';
import type { ExistingRow, UpsertedRow } from './published-row.ts';
import { contentOf, isStale, lockExisting, raiseVersions } from './published-table.ts';
import type { UpsertRecord, Written } from './record.ts';
import type { WriteContext } from './write-context.ts';

/** What every kind's content has. */
interface Versioned {
  readonly version?: number;
}

/** So many warnings are told of a record, the first. */
const MOST_WARNINGS = 100;

/** Creates or replaces records of a kind, and tells what became of each, for the answer and for the feed. */
export async function upsertRecords(
  context: WriteContext,
  kind: PublishedKind,
  records: readonly UpsertRecord[],
): Promise<void> {
  for (const phase of kind.phases?.(records) ?? [records]) {
    if (phase.length > 0) await upsertPhase(context, kind, phase);
  }
}

async function upsertPhase(
  context: WriteContext,
  kind: PublishedKind,
  records: readonly UpsertRecord[],
): Promise<void> {
  const existing = await lock(context, kind, records);
  const current = withoutStale(context, records, existing);
  const stored = context.preview && (await listStored(context, kind, [...existing.keys()]));
  await settle(context, kind, await kind.write(context, current, existing), existing, stored);
}

function lock(
  { trx, stamp }: WriteContext,
  kind: PublishedKind,
  records: readonly UpsertRecord[],
): Promise<Map<string, ExistingRow>> {
  return lockExisting(
    trx,
    stamp.publisherId,
    kind,
    records.map(({ externalId }) => externalId),
  );
}

/** Sets aside the records that are older than what is stored, and answers the others. */
function withoutStale(
  { outcomes }: WriteContext,
  records: readonly UpsertRecord[],
  existing: ReadonlyMap<string, ExistingRow>,
): UpsertRecord[] {
  return records.filter(({ index, externalId, data }) => {
    const row = existing.get(externalId);
    if (row === undefined || !isStale((data as Versioned).version, row)) return true;
    outcomes.set(index, { outcome: 'stale', id: row.id, revision: row.revision });
    return false;
  });
}

async function settle(
  context: WriteContext,
  kind: PublishedKind,
  { records, rows, warningsOf }: Upserts<unknown>,
  existing: ReadonlyMap<string, ExistingRow>,
  stored: ReadonlyMap<string, StoredRow> | undefined,
): Promise<void> {
  const upserted = new Map(rows.map((row) => [row.external_id, row]));
  const raised: { id: string; version: number }[] = [];
  // Left alone and not locked before: another transaction has written it since, with the same content.
  const since = records.filter(({ externalId }) => !upserted.has(externalId) && !existing.has(externalId));
  const late = await lock(context, kind, since);
  for (const record of records) {
    const { index, externalId, data } = record;
    const warnings = warningsOf(record).slice(0, MOST_WARNINGS);
    const warned = warnings.length === 0 ? {} : { warnings };
    const row = upserted.get(externalId);
    if (row !== undefined) {
      const { id, partner_id: partnerId, revision, created } = row;
      if (created) context.preview?.made.add(id);
      context.outcomes.set(index, {
        outcome: created ? 'created' : 'updated',
        id,
        revision,
        ...warned,
        ...previewed(context, record, row, stored?.get(externalId)),
      });
      const before = existing.get(externalId)?.partner_id;
      noteChange(context, { kind: kind.kind, id, externalId, revision }, before, partnerId);
      continue;
    }
    const left = existing.get(externalId) ?? late.get(externalId)!;
    context.outcomes.set(index, { outcome: 'unchanged', id: left.id, revision: left.revision, ...warned });
    const { version } = data as Versioned;
    if (version !== undefined) raised.push({ id: left.id, version });
  }
  await raiseVersions(context.trx, context.stamp.publisherId, kind, raised);
}

/** What a preview tells of a record that would be written. */
function previewed(
  { preview }: WriteContext,
  { data }: UpsertRecord,
  { created, partner_id: partnerId }: UpsertedRow,
  stored: StoredRow | undefined,
): Pick<Written, 'newPartner' | 'changes'> {
  if (preview === undefined) return {};
  const newPartner = preview.partners.get(partnerId);
  return {
    ...(newPartner === undefined ? {} : { newPartner }),
    ...(created ? {} : { changes: changesOf(stored, contentOf(data as Versioned), partnerId) }),
  };
}

function noteChange(
  { changes }: WriteContext,
  change: { kind: RecordKind; id: string; externalId: string; revision: number },
  before: string | undefined,
  partnerId: string,
): void {
  // For the partner that had it, it is gone.
  if (before !== undefined && before !== partnerId)
    changes.push({ ...change, partnerId: before, op: 'delete' });
  changes.push({ ...change, partnerId, op: 'upsert' });
}

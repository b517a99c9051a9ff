import type { Work } from '../operations/call.ts';
import { actsOf } from './acts-of.ts';
import { takePublishingLock } from './publishing-lock.ts';
import type { PublishedKind } from './published-kind.ts';
import type { DeleteRecord, UpsertRecord, VoidRecord, WellFormedRecord, WriteOutcome } from './record.ts';
import { touchRecords, type NamedRecord } from './touch-records.store.ts';
import type { Preview, WriteContext } from './write-context.ts';
import { deleteRecords } from './delete-records.ts';
import { upsertRecords } from './upsert-records.ts';
import { voidRecords } from './void-records.ts';

/**
 * Writes records of these kinds, each key at most once among them. Kinds come in the order in which their records name each
 * other: upserts and voids in it, deletions against it. A record that cannot be written is rejected by itself.
 */
export async function writeRecords(
  work: Pick<Work, 'trx' | 'caller' | 'now' | 'newId' | 'sources' | 'changed' | 'acted'>,
  kinds: readonly PublishedKind[],
  records: readonly WellFormedRecord[],
  preview?: Preview,
): Promise<ReadonlyMap<number, WriteOutcome>> {
  const { trx, caller, now, newId, sources } = work;
  await takePublishingLock(trx, caller.publisherId);
  const context: WriteContext = {
    trx,
    newId,
    sources,
    stamp: {
      publisherId: caller.publisherId,
      system: caller.actor.name ?? caller.actor.kind,
      now,
      projectedOn: caller.projectedOn,
    },
    outcomes: new Map(),
    changes: [],
    touched: [],
    preview,
  };
  const of = (kind: PublishedKind, op: WellFormedRecord['op']) =>
    records.filter((one) => one.kind === kind.kind && one.op === op);
  for (const kind of kinds) await upsertRecords(context, kind, of(kind, 'upsert') as UpsertRecord[]);
  for (const kind of kinds) await voidRecords(context, kind, of(kind, 'void') as VoidRecord[]);
  for (const kind of kinds.toReversed()) {
    await deleteRecords(context, kind, of(kind, 'delete') as DeleteRecord[]);
  }
  await touchRecords(trx, caller.publisherId, [...records, ...madeBeside(context), ...context.touched]);
  work.changed(...context.changes);
  for (const act of actsOf(records, context.outcomes, context.changes)) work.acted(act);
  return context.outcomes;
}

/** Records that others brought along, as an e-invoice does its partner. */
function madeBeside({ changes }: WriteContext): NamedRecord[] {
  return changes.flatMap(({ kind, externalId }) =>
    externalId === undefined ? [] : [{ kind: kind as NamedRecord['kind'], externalId }],
  );
}

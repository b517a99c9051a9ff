import type { Work } from '../operations/call.ts';
import type { WellFormedRecord } from '../records/record.ts';
import { writeRecords } from '../records/write-records.ts';
import { listUntouched, type SnapshotRunRow } from '../snapshots/snapshot-run.store.ts';
import { PUBLISHED_KINDS } from './published-kinds.ts';

/** Records that are voided or deleted in one transaction. */
export const SEAL_STEP = 500;

export interface SealedStep {
  readonly gone: number;
  readonly kept: number;
  /** The last record that was looked at; absent when there are none left. */
  readonly last?: string | undefined;
}

/** Voids or deletes some of the records of a run that nobody has touched, those behind an external id. The publishing lock is held. */
export async function sealStep(
  work: Pick<Work, 'trx' | 'caller' | 'now' | 'newId' | 'sources' | 'changed' | 'acted' | 'today'>,
  run: SnapshotRunRow,
  after = '',
): Promise<SealedStep> {
  const { trx, caller, today } = work;
  const names = await listUntouched(trx, caller.publisherId, run, after, SEAL_STEP);
  const { kind, missing } = run;
  const records = names.map((externalId, index): WellFormedRecord =>
    missing.op === 'void'
      ? { kind, op: 'void', externalId, index, data: { reason: missing.reason!, date: today } }
      : { kind, op: 'delete', externalId, index },
  );
  const outcomes = [...(await writeRecords(work, PUBLISHED_KINDS, records)).values()];
  const kept = outcomes.filter(({ outcome }) => outcome === 'rejected').length;
  return {
    gone: outcomes.length - kept,
    kept,
    last: names.length < SEAL_STEP ? undefined : names.at(-1),
  };
}

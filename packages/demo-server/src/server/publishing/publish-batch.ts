import type { DocumentInput, PublishResult, PublishSummary } from '@saldo/sdk/contract';
import { fiscalKey } from '@saldo/sdk/fiscal';
import { listFiscalOwners } from '../documents/fiscal-owner.store.ts';
import type { Work } from '../operations/call.ts';
import { Problem } from '../problem.ts';
import type { Rejected, WellFormedRecord, WriteOutcome } from '../records/record.ts';
import type { Preview } from '../records/write-context.ts';
import { touchRecords, type NamedRecord } from '../records/touch-records.store.ts';
import { writeRecords } from '../records/write-records.ts';
import { useOpenRun } from '../snapshots/open-run.ts';
import { PUBLISHED_KINDS } from './published-kinds.ts';

/** What became of one record, whatever names its place. */
export type RecordResult = Omit<PublishResult, 'index'>;

/** A record as it was sent, and what was found of it by itself. */
export interface JudgedRecord {
  readonly raw: unknown;
  readonly judged: WellFormedRecord | Rejected;
}

export function isRejected(one: WellFormedRecord | Rejected): one is Rejected {
  return 'errors' in one;
}

/** Writes what can be written of a batch, of records that come twice the last; a result for each, in the order given. Part of a snapshot run that is open, if it names one. */
export async function writeBatch(
  work: Work<'publish'>,
  batch: readonly JudgedRecord[],
  { snapshotRun, preview }: { snapshotRun?: string | undefined; preview?: Preview } = {},
): Promise<RecordResult[]> {
  if (snapshotRun !== undefined) await useOpenRun(work, snapshotRun);
  const wellFormed = batch.flatMap(({ judged }) => (isRejected(judged) ? [] : [judged]));
  const lastIndex = new Map(wellFormed.map((one) => [keyOf(one), one.index]));
  const last = wellFormed.filter((one) => lastIndex.get(keyOf(one)) === one.index);
  const outcomes = await writeRecords(work, PUBLISHED_KINDS, last, preview);
  const { publisherId } = work.caller;
  const owners = await listFiscalOwners(work.trx, publisherId, batch.flatMap(keyOfRejectedPaper));
  const documents = [...owners.values()].map((one): NamedRecord => ({
    kind: 'document',
    externalId: one.external_id,
  }));
  await touchRecords(work.trx, publisherId, [...batch.flatMap(nameOfRejected), ...documents]);
  return batch.map(({ raw, judged }) => {
    const outcome = isRejected(judged) ? judged : outcomes.get(judged.index);
    const result = { ...namesOf(raw), ...toResult(outcome, work.requestId) };
    return preview?.made.has(result.id ?? '') === true ? withoutId(result) : result;
  });
}

/** Counts results by their outcome. */
export function addOutcomes(summary: PublishSummary, results: readonly RecordResult[]): PublishSummary {
  for (const { outcome } of results) summary[outcome] += 1;
  return summary;
}

export function emptySummary(): PublishSummary {
  return {
    created: 0,
    updated: 0,
    unchanged: 0,
    stale: 0,
    superseded: 0,
    voided: 0,
    deleted: 0,
    rejected: 0,
  };
}

/** A record that was sent, and not accepted, is there all the same. */
function nameOfRejected({ raw, judged }: JudgedRecord): NamedRecord[] {
  const { kind, externalId } = namesOf(raw);
  const known = PUBLISHED_KINDS.find((one) => one.kind === kind);
  return isRejected(judged) && known !== undefined && externalId !== undefined
    ? [{ kind: known.kind, externalId }]
    : [];
}

/** So is the document that it would have been a paper of. */
function keyOfRejectedPaper({ raw, judged }: JudgedRecord): string[] {
  const { matchBy, data } = (raw ?? {}) as { matchBy?: unknown; data?: Partial<DocumentInput> | null };
  const { scheme, value } = (data?.fiscal ?? {}) as { scheme?: unknown; value?: unknown };
  return isRejected(judged) && matchBy === 'fiscal' && isPlain(scheme, 50) && isPlain(value, 200)
    ? [fiscalKey({ scheme, value })]
    : [];
}

function keyOf({ kind, externalId }: WellFormedRecord): string {
  return `${kind} ${externalId}`;
}

function namesOf(raw: unknown): Pick<RecordResult, 'kind' | 'externalId'> {
  const { kind, externalId } = (raw ?? {}) as { kind?: unknown; externalId?: unknown };
  return {
    ...(isPlain(kind, 50) ? { kind } : {}),
    ...(isPlain(externalId, 200) ? { externalId } : {}),
  };
}

/** Whether it can be repeated in an answer. */
function isPlain(value: unknown, length: number): value is string {
  return (
    typeof value === 'string' &&
    value.isWellFormed() &&
    value.length <= length &&
    /^[^\p{Cc}\ufeff]+$/u.test(value)
  );
}

function toResult(outcome: WriteOutcome | undefined, requestId: string): RecordResult {
  if (outcome === undefined) return { outcome: 'superseded' };
  if (outcome.outcome === 'rejected') {
    const problem = new Problem(outcome.code, { errors: outcome.errors });
    return { outcome: 'rejected', problem: problem.toBody(requestId) };
  }
  const { warnings, changes, ...written } = outcome;
  return {
    ...written,
    ...(warnings === undefined ? {} : { warnings: [...warnings] }),
    ...(changes === undefined ? {} : { changes: [...changes] }),
  };
}

/** Of what would be made nothing has an id. */
function withoutId({ id: _, ...result }: RecordResult): RecordResult {
  return result;
}

import type { FieldError, PublishResult, PublishSummary } from '@saldo/sdk/contract';
import type { Handler } from '../operations/handler.ts';
import { Problem } from '../problem.ts';
import { judgeRecord } from './judge-record.ts';
import type { Rejected, WellFormedRecord, WriteOutcome } from './record.ts';
import { writeRecords } from './write-records.ts';

export const publish: Handler<'publish'> = async (call) => {
  const { records, atomic = false } = call.body;
  const judged = records.map((raw, index) => judgeRecord(call.validator, raw, index));
  const wellFormed = judged.filter((one): one is WellFormedRecord => !isRejected(one));
  const lastIndex = new Map(wellFormed.map((one) => [keyOf(one), one.index]));
  const last = wellFormed.filter((one) => lastIndex.get(keyOf(one)) === one.index);
  refuseWhenAtomic(atomic, judged.filter(isRejected).length > 0, judged);
  return call.write(async (work) => {
    const outcomes = await writeRecords(work, last);
    const results = judged.map((one, index) =>
      toResult(one, index, records[index], outcomes, call.requestId),
    );
    if (atomic && results.some(({ outcome }) => outcome === 'rejected')) {
      throw new Problem('batch-rejected', { errors: results.flatMap(toPointers) });
    }
    return { status: 200, body: { results, summary: summarize(results) } };
  });
};

function isRejected(one: WellFormedRecord | Rejected): one is Rejected {
  return 'errors' in one;
}

function keyOf({ kind, externalId }: WellFormedRecord): string {
  return `${kind} ${externalId}`;
}

function refuseWhenAtomic(
  atomic: boolean,
  rejected: boolean,
  judged: readonly (WellFormedRecord | Rejected)[],
): void {
  if (!atomic || !rejected) return;
  const errors = judged.flatMap((one, index) =>
    isRejected(one)
      ? one.errors.map((error) => ({ ...error, pointer: `/records/${index}${error.pointer}` }))
      : [],
  );
  throw new Problem('batch-rejected', { errors });
}

function toResult(
  judged: WellFormedRecord | Rejected,
  index: number,
  raw: unknown,
  outcomes: ReadonlyMap<number, WriteOutcome>,
  requestId: string,
): PublishResult {
  const { kind, externalId } = (raw ?? {}) as { kind?: unknown; externalId?: unknown };
  const named = {
    index,
    ...(isPlain(kind, 50) ? { kind } : {}),
    ...(isPlain(externalId, 200) ? { externalId } : {}),
  };
  const outcome = isRejected(judged) ? judged : outcomes.get(index);
  if (outcome === undefined) return { ...named, outcome: 'superseded' };
  if (outcome.outcome === 'rejected') {
    const problem = new Problem(outcome.code, { errors: outcome.errors });
    return { ...named, outcome: 'rejected', problem: problem.toBody(requestId) };
  }
  const { warnings, ...written } = outcome;
  return { ...named, ...written, ...(warnings === undefined ? {} : { warnings: [...warnings] }) };
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

function toPointers({ index, problem }: PublishResult): FieldError[] {
  return (problem?.errors ?? []).map((error) => ({ ...error, pointer: `/records/${index}${error.pointer}` }));
}

function summarize(results: readonly PublishResult[]): PublishSummary {
  const summary: PublishSummary = {
    created: 0,
    updated: 0,
    unchanged: 0,
    stale: 0,
    superseded: 0,
    voided: 0,
    deleted: 0,
    rejected: 0,
  };
  for (const { outcome } of results) summary[outcome] += 1;
  return summary;
}

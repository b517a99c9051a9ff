import type { PublishResult } from '@saldo/sdk/contract';
import { Thoroughness } from '@saldo/sdk/judging';
import type { Rehearsing, Work, WriteCall } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { Problem, type FieldError } from '../problem.ts';
import { PUBLISHED_KINDS } from './published-kinds.ts';
import { assume } from './assume.ts';
import { newPreview, type Preview } from '../records/write-context.ts';
import { judgeRecord } from '../records/judge-record.ts';
import { addOutcomes, emptySummary, isRejected, writeBatch, type JudgedRecord } from './publish-batch.ts';
import { publishStream } from './publish-stream.ts';

export const publish: Handler<'publish'> = async (call) =>
  call.lines === undefined ? publishWhole(call) : publishStream(call);

async function publishWhole(call: WriteCall<'publish'> & Rehearsing<'publish'>) {
  const { records, atomic = false, assuming = {} } = call.body;
  if (call.body.assuming !== undefined && call.query.preview !== true)
    throw new Problem('invalid-request', { errors: [onlyPreviews] });
  const batch = judgeAll(call, records);
  if (atomic) refuseRejected(batch);
  const { snapshotRun } = call.query;
  const answered = async (work: Work<'publish'>, preview?: Preview) => {
    const written = await writeBatch(work, batch, { snapshotRun, ...(preview && { preview }) });
    const results = written.map((result, index) => ({ index, ...result }));
    if (atomic && results.some(({ outcome }) => outcome === 'rejected')) {
      throw new Problem('batch-rejected', { errors: results.flatMap(toPointers) });
    }
    return { status: 200 as const, body: { results, summary: addOutcomes(emptySummary(), results) } };
  };
  if (call.query.preview !== true) return call.write((work) => answered(work));
  return call.rehearse(async (work) => {
    await assume(work, judgeAll(call, assuming.records ?? []), assuming.files);
    return answered(work, newPreview());
  });
}

function judgeAll({ validator }: WriteCall<'publish'>, records: readonly unknown[]): JudgedRecord[] {
  const thoroughness = new Thoroughness();
  return records.map((raw, index) => ({
    raw,
    judged: judgeRecord(validator, PUBLISHED_KINDS, raw, index, thoroughness),
  }));
}

const onlyPreviews: FieldError = {
  pointer: '/assuming',
  code: 'not-accepted',
  detail: 'is for a preview alone',
};

function refuseRejected(batch: readonly JudgedRecord[]): void {
  const errors = batch.flatMap(({ judged }, index) =>
    isRejected(judged) ? judged.errors.map((error) => within(index, error)) : [],
  );
  if (errors.length > 0) throw new Problem('batch-rejected', { errors });
}

function toPointers({ index, problem }: PublishResult): FieldError[] {
  // What was rejected here has codes of this server.
  return ((problem?.errors ?? []) as FieldError[]).map((error) => within(index, error));
}

function within(index: number, error: FieldError): FieldError {
  return { ...error, pointer: `/records/${index}${error.pointer}` };
}

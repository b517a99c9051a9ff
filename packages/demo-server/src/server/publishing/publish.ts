import type { PublishResult } from '@saldo/sdk/contract';
import { Thoroughness } from '../contract/validator.ts';
import type { WriteCall } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { Problem, type FieldError } from '../problem.ts';
import { PUBLISHED_KINDS } from './published-kinds.ts';
import { judgeRecord } from '../records/judge-record.ts';
import { addOutcomes, emptySummary, isRejected, writeBatch, type JudgedRecord } from './publish-batch.ts';
import { publishStream } from './publish-stream.ts';

export const publish: Handler<'publish'> = async (call) =>
  call.lines === undefined ? publishWhole(call) : publishStream(call);

async function publishWhole(call: WriteCall<'publish'>) {
  const { records, atomic = false } = call.body;
  const thoroughness = new Thoroughness();
  const batch = records.map((raw, index) => ({
    raw,
    judged: judgeRecord(call.validator, PUBLISHED_KINDS, raw, index, thoroughness),
  }));
  if (atomic) refuseRejected(batch);
  return call.write(async (work) => {
    const results = (await writeBatch(work, batch, call.query.snapshotRun)).map((result, index) => ({
      index,
      ...result,
    }));
    if (atomic && results.some(({ outcome }) => outcome === 'rejected')) {
      throw new Problem('batch-rejected', { errors: results.flatMap(toPointers) });
    }
    return { status: 200, body: { results, summary: addOutcomes(emptySummary(), results) } };
  });
}

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

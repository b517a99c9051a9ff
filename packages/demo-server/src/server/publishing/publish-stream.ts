import type { PublishRecord, PublishStreamLine } from '@saldo/sdk/contract';
import type { InputLine, Rehearsing, StreamCall, StreamReply } from '../operations/call.ts';
import { Thoroughness, type Validator } from '@saldo/sdk/judging';
import { parseJson } from '../http/parse-json.ts';
import { inBatches } from './in-batches.ts';
import { judgeRecord } from '../records/judge-record.ts';
import { EarlierRecords } from '@saldo/sdk/preview';
import { assume } from './assume.ts';
import {
  addOutcomes,
  emptySummary,
  isRejected,
  writeBatch,
  type JudgedRecord,
  type RecordResult,
} from './publish-batch.ts';
import { newPreview } from '../records/write-context.ts';
import { rejectedBy, type WellFormedRecord } from '../records/record.ts';
import { PUBLISHED_KINDS } from './published-kinds.ts';

/** One transaction's worth: what a batch of JSON may hold at most, and what a sender that pauses waits for its results. */
const BATCH = {
  items: 500,
  bytes: 2 * 1024 * 1024,
  waitMs: 50,
  sizeOf: ({ bytes }: InputLine) => bytes?.byteLength ?? 0,
};

/** So many lines a preview remembers, for those that name them. */
const MOST_EARLIER = 100_000;

/** Publishes a stream of records, a line each, in transactions of one batch each; their results are durable when they are sent. */
export function publishStream(call: StreamCall<'publish'> & Rehearsing<'publish'>): StreamReply {
  return { status: 200, lines: resultsOf(call) };
}

async function* resultsOf(
  call: StreamCall<'publish'> & Rehearsing<'publish'>,
): AsyncGenerator<PublishStreamLine[], void> {
  const summary = emptySummary();
  const earlier = new EarlierRecords(MOST_EARLIER);
  for await (const lines of inBatches(call.lines, BATCH)) {
    const thoroughness = new Thoroughness();
    const records = lines.map((line, index) => judgeLine(call.validator, line, index, thoroughness));
    const results = await resultsOfBatch(call, records, earlier);
    addOutcomes(summary, results);
    yield results.map((result, index) => ({ line: lines[index]!.number, ...result }));
  }
  yield [{ summary }];
}

async function resultsOfBatch(
  call: StreamCall<'publish'> & Rehearsing<'publish'>,
  records: readonly JudgedRecord[],
  earlier: EarlierRecords,
): Promise<RecordResult[]> {
  const { snapshotRun, preview = false } = call.query;
  if (!preview) return call.write((work) => writeBatch(work, records, { snapshotRun }));
  const own = records.flatMap(({ raw, judged }) => (isRejected(judged) ? [] : [raw as PublishRecord]));
  const before = earlier.namedBy(own).map((raw, index): JudgedRecord => {
    const judged: WellFormedRecord = { op: 'upsert' as const, ...raw, index };
    return { raw, judged };
  });
  const results = await call.rehearse(async (work) => {
    await assume(work, before);
    return writeBatch(work, records, { snapshotRun, preview: newPreview() });
  });
  earlier.add(own);
  return results;
}

function judgeLine(
  validator: Validator,
  { bytes }: InputLine,
  index: number,
  thoroughness: Thoroughness,
): JudgedRecord {
  if (bytes === undefined) return notRead('line-too-long', 'must have at most 1 MiB');
  let raw: unknown;
  try {
    raw = parseJson(bytes);
  } catch {
    return notRead('malformed-json', 'must be one JSON object in UTF-8');
  }
  return { raw, judged: judgeRecord(validator, PUBLISHED_KINDS, raw, index, thoroughness) };
}

function notRead(code: 'malformed-json' | 'line-too-long', detail: string): JudgedRecord {
  return { raw: undefined, judged: rejectedBy([{ pointer: '/', code, detail }], code) };
}

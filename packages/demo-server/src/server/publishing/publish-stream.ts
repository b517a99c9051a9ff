import type { PublishStreamLine } from '@saldo/sdk/contract';
import type { InputLine, StreamCall, StreamReply } from '../operations/call.ts';
import { Thoroughness, type Validator } from '../contract/validator.ts';
import { parseJson } from '../http/parse-json.ts';
import { inBatches } from './in-batches.ts';
import { judgeRecord } from '../records/judge-record.ts';
import { addOutcomes, emptySummary, writeBatch, type JudgedRecord } from './publish-batch.ts';
import { rejectedBy } from '../records/record.ts';
import { PUBLISHED_KINDS } from './published-kinds.ts';

/** One transaction's worth: what a batch of JSON may hold at most, and what a sender that pauses waits for its results. */
const BATCH = {
  items: 500,
  bytes: 2 * 1024 * 1024,
  waitMs: 50,
  sizeOf: ({ bytes }: InputLine) => bytes?.byteLength ?? 0,
};

/** Publishes a stream of records, a line each, in transactions of one batch each; their results are durable when they are sent. */
export function publishStream(call: StreamCall<'publish'>): StreamReply {
  return { status: 200, lines: resultsOf(call) };
}

async function* resultsOf(call: StreamCall<'publish'>): AsyncGenerator<PublishStreamLine[], void> {
  const summary = emptySummary();
  for await (const lines of inBatches(call.lines, BATCH)) {
    const thoroughness = new Thoroughness();
    const records = lines.map((line, index) => judgeLine(call.validator, line, index, thoroughness));
    const results = await call.write((work) => writeBatch(work, records, call.query.snapshotRun));
    addOutcomes(summary, results);
    yield results.map((result, index) => ({ line: lines[index]!.number, ...result }));
  }
  yield [{ summary }];
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

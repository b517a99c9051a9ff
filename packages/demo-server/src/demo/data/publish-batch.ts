import type { Validator } from '@saldo/sdk/judging';
import { noFileSources } from '../../server/operations/file-sources.ts';
import { inWork, type WorkBase } from '../../server/pipeline/unit-of-work.ts';
import { PUBLISHED_KINDS } from '../../server/publishing/published-kinds.ts';
import { judgeRecord } from '../../server/records/judge-record.ts';
import type { WellFormedRecord } from '../../server/records/record.ts';
import { writeRecords } from '../../server/records/write-records.ts';

/** Publishes records of the demo through the code that serves requests. Throws where one of them is refused. */
export async function publishBatch(
  base: WorkBase,
  validator: Validator,
  batch: readonly unknown[],
): Promise<void> {
  const records = batch.map((raw, index) => wellFormed(validator, raw, index));
  const outcomes = await inWork({ ...base, sources: noFileSources }, (work) =>
    writeRecords(work, PUBLISHED_KINDS, records),
  );
  for (const { index, kind, externalId } of records) {
    const outcome = outcomes.get(index);
    if (outcome?.outcome !== 'rejected') continue;
    throw new Error(`The demo's ${kind} ${externalId} was rejected: ${JSON.stringify(outcome.errors)}`);
  }
}

function wellFormed(validator: Validator, raw: unknown, index: number): WellFormedRecord {
  const judged = judgeRecord(validator, PUBLISHED_KINDS, raw, index);
  if ('errors' in judged)
    throw new Error(`Demo record ${index} breaks the contract: ${JSON.stringify(judged.errors)}`);
  return judged;
}

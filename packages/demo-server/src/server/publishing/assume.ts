import type { Work } from '../operations/call.ts';
import { insertAssumedFiles } from '../files/assumed-file.store.ts';
import { writeBatch, type JudgedRecord } from './publish-batch.ts';

/** Makes what a preview is told to be there already; what could not be published is not there then either. */
export async function assume(
  work: Work<'publish'>,
  records: readonly JudgedRecord[],
  files: readonly string[] = [],
): Promise<void> {
  await insertAssumedFiles(work.trx, work.caller.publisherId, work.newId, [...new Set(files)], work.now);
  if (records.length > 0) await writeBatch(work, records);
}

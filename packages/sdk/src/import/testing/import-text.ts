import assert from 'node:assert/strict';
import type { DocumentRecord, PublishRecord } from '../../generated/contract.ts';
import type { ImportRefusal } from '../import-refusal.ts';
import type { Imported, ImportOptions, ImportSource } from '../imported.ts';
import { readRecords } from '../read-records.ts';

/** Everything that a file gives, issued by the publisher unless it says otherwise. A text is taken as UTF-8. */
export async function importAll(
  source: ImportSource | string,
  options: Partial<ImportOptions> = {},
): Promise<Imported[]> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const all: Imported[] = [];
  for await (const imported of readRecords(bytes, { fileName: 'file', direction: 'receivable', ...options }))
    all.push(imported);
  return all;
}

/** The records of a file in which nothing is refused. */
export async function importRecords(
  source: ImportSource | string,
  options?: Partial<ImportOptions>,
): Promise<PublishRecord[]> {
  return (await importAll(source, options)).map(({ record, refusal }) => {
    assert.equal(refusal, undefined);
    return record!;
  });
}

/** The document of an e-invoice. */
export async function importDocument(
  source: ImportSource | string,
  options?: Partial<ImportOptions>,
): Promise<DocumentRecord> {
  const records = await importRecords(source, options);
  assert.equal(records.length, 1);
  return records[0] as DocumentRecord;
}

/** The refusal of a file that gives nothing else. */
export async function importRefusal(
  source: ImportSource | string,
  options?: Partial<ImportOptions>,
): Promise<ImportRefusal> {
  const all = await importAll(source, options);
  assert.equal(all.length, 1);
  assert.ok(all[0]?.refusal, 'refused');
  return all[0].refusal;
}

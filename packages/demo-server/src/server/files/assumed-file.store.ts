import { sql, type Transaction } from 'kysely';
import { rowsAs } from '../db/rows-as.sql.ts';
import type { Schema } from '../db/schema.types.ts';
import type { NewId } from '../ids.ts';

/** Files that nobody has published yet, without contents, for a transaction that is undone. */
export async function insertAssumedFiles(
  trx: Transaction<Schema>,
  publisherId: string,
  newId: NewId,
  externalIds: readonly string[],
  now: string,
): Promise<void> {
  if (externalIds.length === 0) return;
  const rows = externalIds.map((externalId) => ({ id: newId(), external_id: externalId }));
  await sql`
    insert into files (publisher_id, file_id, external_id, file_name, media_type, size, sha256, created_at)
    select ${publisherId}::uuid, i.id, i.external_id, 'assumed', 'application/pdf', 0, ${'0'.repeat(64)}, ${now}::timestamptz
    from ${rowsAs('i', { id: 'uuid', external_id: 'text' }, rows)}
    on conflict (publisher_id, external_id) do nothing`.execute(trx);
}

import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

/** Ids of documents and payments that are worked on together. */
export interface RecordChunk {
  readonly documents: readonly string[];
  readonly payments: readonly string[];
}

const CHUNK = 2000;

/** All documents and payments of a publisher, some thousand at a time. */
export async function* recordChunks(
  trx: Transaction<Schema>,
  publisherId: string,
): AsyncGenerator<RecordChunk> {
  for await (const documents of idChunks(trx, publisherId, 'documents', 'document_id'))
    yield { documents, payments: [] };
  for await (const payments of idChunks(trx, publisherId, 'payments', 'payment_id'))
    yield { documents: [], payments };
}

async function* idChunks(
  trx: Transaction<Schema>,
  publisherId: string,
  table: 'documents' | 'payments',
  column: 'document_id' | 'payment_id',
): AsyncGenerator<string[]> {
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await sql<{ id: string }>`
      select ${sql.ref(column)} as id from ${sql.table(table)}
      where publisher_id = ${publisherId}::uuid and ${sql.ref(column)} > ${last}::uuid
      order by ${sql.ref(column)}
      limit ${CHUNK}`.execute(trx);
    if (rows.length === 0) return;
    yield rows.map(({ id }) => id);
    last = rows.at(-1)!.id;
  }
}

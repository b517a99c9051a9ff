import { sql, type Transaction } from 'kysely';
import type { ReferredTable } from '../contract/route.ts';
import type { Schema } from '../db/schema.types.ts';

const IDS = {
  partners: 'partner_id',
  documents: 'document_id',
  payments: 'payment_id',
  files: 'file_id',
} as const satisfies Record<ReferredTable, string>;

/** The server's id of the record that the publisher calls so, of those that the transaction sees. */
export async function findReferred(
  trx: Transaction<Schema>,
  publisherId: string,
  table: ReferredTable,
  externalId: string,
): Promise<string | undefined> {
  const row = await trx
    // Typed as one of them: what is read has the same type in all.
    .selectFrom(table as 'documents')
    .select(sql<string>`${sql.ref(IDS[table])}`.as('id'))
    .where('publisher_id', '=', publisherId)
    .where('external_id', '=', externalId)
    .executeTakeFirst();
  return row?.id;
}

import { sql, type Transaction } from 'kysely';
import type { ReferredTable } from '../contract/route.ts';
import type { Schema } from '../db/schema.types.ts';

const IDS = {
  partners: 'partner_id',
  documents: 'document_id',
  payments: 'payment_id',
  files: 'file_id',
} as const satisfies Record<ReferredTable, string>;

/** The server's ids of the records that the publisher calls so, by its own, of those that the transaction sees. */
export async function listReferred(
  trx: Transaction<Schema>,
  publisherId: string,
  table: ReferredTable,
  externalIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await trx
    // Typed as the one whose records need not have an id of the publisher: what is read fits all.
    .selectFrom(table as 'files')
    .select(['external_id', sql<string>`${sql.ref(IDS[table])}`.as('id')])
    .where('publisher_id', '=', publisherId)
    .where('external_id', '=', sql<string>`any(${[...externalIds]}::text[])`)
    .execute();
  return new Map(
    rows.flatMap((row) => (row.external_id === null ? [] : [[row.external_id, row.id] as const])),
  );
}

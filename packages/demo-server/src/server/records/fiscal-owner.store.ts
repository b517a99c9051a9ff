import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import type { PublishedKind } from './published-kind.ts';

/** A record that has a fiscal identity. */
export interface FiscalOwner {
  fiscal_key: string | null;
  id: string;
  external_id: string;
}

/** Who has which of these fiscal identities, by their keys; what is voided has none. */
export async function listFiscalOwners(
  trx: Transaction<Schema>,
  publisherId: string,
  { table }: PublishedKind,
  keys: readonly string[],
): Promise<Map<string, FiscalOwner>> {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<FiscalOwner>`
    select fiscal_key, ${sql.ref(table.id)} as id, external_id from ${sql.table(table.name)}
    where publisher_id = ${publisherId}::uuid and fiscal_key = any(${keys}::text[]) and void_date is null`.execute(
    trx,
  );
  return new Map(rows.map((row) => [row.fiscal_key!, row]));
}

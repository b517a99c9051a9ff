import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

/** A document that has a fiscal identity, and what whoever has the same identity has to agree with. */
export interface FiscalOwner {
  fiscal_key: string;
  id: string;
  external_id: string;
  partner_id: string;
  type: string;
  effect: string | null;
  direction: string;
  currency: string;
  total: string;
  revision: number;
  /** Whether its external id is made from a paper. */
  by_fiscal: boolean;
}

/** Who has which of these fiscal identities, by their keys; what is voided has none. */
export async function listFiscalOwners(
  trx: Transaction<Schema>,
  publisherId: string,
  keys: readonly string[],
): Promise<Map<string, FiscalOwner>> {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<FiscalOwner>`
    select k.fiscal_key, document_id as id, external_id, partner_id, type, effect, direction, currency, total, revision, by_fiscal
    from unnest(${keys}::text[]) as k(fiscal_key)
    join documents d on d.publisher_id = ${publisherId}::uuid and d.fiscal_key = k.fiscal_key and d.void_date is null`.execute(
    trx,
  );
  return new Map(rows.map((row) => [row.fiscal_key, row]));
}

/** Gives a document another external id, under which no version of it has come yet. */
export async function renameDocument(
  trx: Transaction<Schema>,
  publisherId: string,
  id: string,
  externalId: string,
): Promise<void> {
  await sql`
    update documents set external_id = ${externalId}, version = null where publisher_id = ${publisherId}::uuid and document_id = ${id}::uuid`.execute(
    trx,
  );
}

/** Makes a revision of documents that papers have come to. */
export async function reviseDocuments(
  trx: Transaction<Schema>,
  publisherId: string,
  ids: readonly string[],
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; revision: number }>`
    update documents set revision = revision + 1 where publisher_id = ${publisherId}::uuid and document_id = any(${ids}::uuid[])
    returning document_id as id, revision`.execute(trx);
  return new Map(rows.map(({ id, revision }) => [id, revision]));
}

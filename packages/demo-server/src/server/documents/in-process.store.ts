import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import type { DocumentRow } from './document.store.ts';
import { MEANT } from './meant-allocations.sql.ts';

/** What payments in process are meant to settle of a document. */
export interface InProcessRow {
  document_id: string;
  amount: string;
  /** The last day on which one of them is planned to be paid. */
  planned_on: string | null;
  /** The last day on which one of them is expected to clear. */
  clears_on: string | null;
}

/** By document, of those of which there is any. Each payment in process of their partners is looked at once. */
export async function findInProcess(
  trx: Transaction<Schema>,
  publisherId: string,
  documents: readonly DocumentRow[],
): Promise<ReadonlyMap<string, InProcessRow>> {
  const partners = [...new Set(documents.map((one) => one.partner_id))];
  const { rows } = await sql<InProcessRow>`
    select d.document_id, sum((m.one->'amount'->>'amount')::numeric) as amount,
      max((p.content->>'plannedOn')::date) as planned_on, max((p.content->>'clearsOn')::date) as clears_on
    from payments p ${MEANT}
    where p.publisher_id = ${publisherId}::uuid and p.partner_id = any(${partners}::uuid[]) and p.status = 'in_process'
      and d.document_id = any(${documents.map((one) => one.document_id)}::uuid[])
    group by d.document_id`.execute(trx);
  return new Map(rows.map((row) => [row.document_id, row]));
}

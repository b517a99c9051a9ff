import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import type { StoredInstallment } from '../documents/document.store.ts';
import type { ReportableDocument } from './judge-payment-report.ts';

/** Which way the account of the partner runs; undefined when it has just been deleted. */
export async function findPartnerDirection(
  trx: Transaction<Schema>,
  publisherId: string,
  partnerId: string,
): Promise<string | undefined> {
  const row = await trx
    .selectFrom('partners')
    .select('direction')
    .where('publisher_id', '=', publisherId)
    .where('partner_id', '=', partnerId)
    .executeTakeFirst();
  return row?.direction;
}

/** A document as judged, and as a line of a report keeps it. */
export interface ClaimableDocument extends ReportableDocument {
  readonly claimed: object;
}

/** Those of the documents that are the partner's, by id. */
export async function listReportableDocuments(
  trx: Transaction<Schema>,
  publisherId: string,
  partnerId: string,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, ClaimableDocument>> {
  if (documentIds.length === 0) return new Map();
  const { rows } = await sql<{
    document_id: string;
    direction: string;
    currency: string;
    sign: number;
    is_void: boolean;
    installments: StoredInstallment[];
    claimed: object;
  }>`
    select d.document_id, d.direction, d.currency, d.sign, d.void_date is not null as is_void, d.installments,
      jsonb_build_object('external_id', d.external_id, 'type', d.type, 'series', d.content -> 'series',
        'number', d.content -> 'number') as claimed
    from documents d
    where d.publisher_id = ${publisherId}::uuid and d.partner_id = ${partnerId}::uuid
      and d.document_id = any(${documentIds}::uuid[])`.execute(trx);
  return new Map(
    rows.map((row) => [
      row.document_id,
      {
        direction: row.direction,
        currency: row.currency,
        sign: row.sign,
        isVoid: row.is_void,
        installments: row.installments.map(({ number }) => number),
        claimed: row.claimed,
      },
    ]),
  );
}

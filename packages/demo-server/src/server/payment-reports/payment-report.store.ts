import type { PaymentReport } from '@saldo/sdk/contract';
import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Principal } from '../principal/principal.ts';
import { isVisible } from '../principal/visible.sql.ts';
import type { Schema } from '../db/schema.types.ts';
import type { DocumentRefRow } from '../documents/document.store.ts';
import { fileJson, type FileRow } from '../files/file.store.ts';

export interface PaymentReportLineRow extends DocumentRefRow {
  installment: number | null;
  amount: string;
  withholdings: PaymentReport['lines'][number]['withholdings'];
}

/** A payment report as the store reads it. */
export interface PaymentReportRow {
  payment_report_id: string;
  number: string;
  partner_id: string;
  partner_external_id: string;
  partner_name: string;
  direction: 'receivable' | 'payable';
  status: string;
  payment_date: string;
  currency: string;
  amount: string;
  method: string;
  reference: string | null;
  deposit_account_id: string | null;
  note: string | null;
  created_by: string | null;
  created_at: string;
  reviewed_at: string | null;
  review_reason: string | null;
  payment_id: string | null;
  payment_external_id: string | null;
  revision: number;
  lines: PaymentReportLineRow[] | null;
  files: FileRow[] | null;
}

export interface PaymentReportFilter {
  readonly partnerId?: string | undefined;
  readonly status?: readonly string[] | undefined;
  readonly documentId?: string | undefined;
}

export interface PaymentReportListing {
  readonly filter: PaymentReportFilter;
  /** Number of the last row before this page. */
  readonly after: string | undefined;
  readonly limit: number;
}

/** A page of reports, newest first; one row more than the limit when there are more. */
export async function listPaymentReportRows(
  trx: Transaction<Schema>,
  caller: Principal,
  { filter, after, limit }: PaymentReportListing,
): Promise<PaymentReportRow[]> {
  const { partnerId, status, documentId } = filter;
  const conditions = [isVisible(caller, 'r')];
  if (partnerId !== undefined) conditions.push(sql`r.partner_id = ${partnerId}::uuid`);
  if (status !== undefined) conditions.push(sql`r.status = any(${status}::text[])`);
  if (documentId !== undefined) {
    conditions.push(sql`exists (select from payment_report_lines l where l.publisher_id = r.publisher_id
      and l.payment_report_id = r.payment_report_id and l.document_id = ${documentId}::uuid)`);
  }
  if (after !== undefined) conditions.push(sql`r.number < ${after}::bigint`);
  // The page is cut before anything is joined to it: the planner would join every report first.
  return selectRows(
    trx,
    sql`(
      select r.* from payment_reports r where ${sql.join(conditions, sql` and `)}
      order by r.number desc limit ${limit + 1}::int
    ) r`,
  );
}

/** Reports by id; those that the caller may not see are missing. */
export async function listPaymentReportsByIds(
  trx: Transaction<Schema>,
  caller: Principal,
  ids: readonly string[],
): Promise<Map<string, PaymentReportRow>> {
  if (ids.length === 0) return new Map();
  const rows = await selectRows(
    trx,
    sql`(
      select r.* from payment_reports r where ${isVisible(caller, 'r')} and r.payment_report_id = any(${ids}::uuid[])
    ) r`,
  );
  return new Map(rows.map((row) => [row.payment_report_id, row]));
}

/**
 * The reports `r` of a table expression with all that hangs on them, newest first, in one query. Proofs have ordinals from 1; what stands below is a certificate.
 */
async function selectRows(
  trx: Transaction<Schema>,
  reports: RawBuilder<unknown>,
): Promise<PaymentReportRow[]> {
  const { rows } = await sql<PaymentReportRow>`
    select r.payment_report_id, r.number, r.partner_id, p.external_id as partner_external_id, p.name as partner_name,
      r.direction, r.status, r.payment_date, r.currency, r.amount, r.method, r.reference, r.deposit_account_id, r.note,
      r.created_by, r.created_at, r.reviewed_at, r.review_reason, r.payment_id, y.external_id as payment_external_id,
      r.revision,
      (
        select jsonb_agg(l.document || jsonb_build_object('document_id', l.document_id, 'installment', l.installment,
          'amount', l.amount::text, 'withholdings', l.withholdings) order by l.ordinal)
        from payment_report_lines l
        where l.publisher_id = r.publisher_id and l.payment_report_id = r.payment_report_id
      ) as lines,
      (
        select jsonb_agg(${fileJson} order by l.ordinal)
        from payment_report_files l join files f on f.publisher_id = l.publisher_id and f.file_id = l.file_id
        where l.publisher_id = r.publisher_id and l.payment_report_id = r.payment_report_id and l.ordinal > 0
      ) as files
    from ${reports}
    join partners p on p.publisher_id = r.publisher_id and p.partner_id = r.partner_id
    left join payments y on y.publisher_id = r.publisher_id and y.payment_id = r.payment_id
    order by r.number desc`.execute(trx);
  return rows;
}

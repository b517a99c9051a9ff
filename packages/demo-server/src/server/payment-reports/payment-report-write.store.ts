import type { PaymentReportInput } from '@saldo/sdk/contract';
import { sql, type Transaction } from 'kysely';
import type { Principal } from '../principal/principal.ts';
import type { Schema } from '../db/schema.types.ts';
import { certificateMentions } from './judge-payment-report.ts';
import type { ClaimableDocument } from './report-facts.store.ts';

export interface NewPaymentReport {
  readonly partnerId: string;
  readonly id: string;
  readonly input: PaymentReportInput;
  /** What its lines name, by id. */
  readonly documents: ReadonlyMap<string, ClaimableDocument>;
  readonly now: string;
}

/**
 * Stores a report with its lines and files under the publisher's next number, in one statement. Taking the number locks
 * the publisher's counter until commit, so this comes late in a transaction.
 */
export async function insertPaymentReport(
  trx: Transaction<Schema>,
  { publisherId, actor }: Principal,
  { id, partnerId, input, documents, now }: NewPaymentReport,
): Promise<void> {
  const lines = input.lines.map((line, index) => ({
    ordinal: index + 1,
    document_id: line.documentId,
    document: documents.get(line.documentId.toLowerCase())!.claimed,
    installment: line.installment ?? null,
    amount: line.amount.amount,
    withholdings: (line.withholdings ?? []).map(({ fileId, ...one }) => ({
      ...one,
      ...(fileId === undefined ? {} : { fileId: fileId.toLowerCase() }),
    })),
  }));
  await sql`
    with counter as (
      update counters set last_report_number = last_report_number + 1
      where publisher_id = ${publisherId}::uuid
      returning last_report_number
    ), report as (
      insert into payment_reports (publisher_id, payment_report_id, partner_id, number, direction, payment_date, currency,
        amount, method, reference, deposit_account_id, note, created_by, created_at)
      select ${publisherId}::uuid, ${id}::uuid, ${partnerId}::uuid, counter.last_report_number, ${input.direction}::text,
        ${input.paymentDate}::date, ${input.amount.currency}::text, ${input.amount.amount}::numeric, ${input.method}::text,
        ${input.reference ?? null}::text, ${input.depositAccountId ?? null}::text, ${input.note ?? null}::text,
        ${actor.name ?? null}::text, ${now}::timestamptz
      from counter
    ), lines as (
      insert into payment_report_lines (publisher_id, payment_report_id, ordinal, partner_id, document_id, document,
        installment, amount, withholdings)
      select ${publisherId}::uuid, ${id}::uuid, l.ordinal, ${partnerId}::uuid, l.document_id, l.document,
        l.installment, l.amount, l.withholdings
      from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
        as l(ordinal int, document_id uuid, document jsonb, installment int, amount numeric, withholdings jsonb)
    )
    insert into payment_report_files (publisher_id, payment_report_id, ordinal, partner_id, file_id)
    select ${publisherId}::uuid, ${id}::uuid, f.ordinal, ${partnerId}::uuid, f.file_id
    from jsonb_to_recordset(${JSON.stringify(namedFiles(input))}::jsonb) as f(ordinal int, file_id uuid)`.execute(
    trx,
  );
}

/** Every file that a report names: proofs from 1 upwards, certificates of withholdings from -1 downwards. */
function namedFiles({ files = [], lines }: PaymentReportInput): { ordinal: number; file_id: string }[] {
  const certificates = new Set(certificateMentions(lines).map(({ id }) => id));
  return [
    ...files.map((id, index) => ({ ordinal: index + 1, file_id: id })),
    ...[...certificates].map((id, index) => ({ ordinal: -1 - index, file_id: id })),
  ];
}

export interface ReviewState {
  partner_id: string;
  status: string;
  review_reason: string | null;
  payment_id: string | null;
}

/** Where the report stands, held until the transaction ends; undefined when there is none. */
export async function lockPaymentReport(
  trx: Transaction<Schema>,
  publisherId: string,
  id: string,
): Promise<ReviewState | undefined> {
  return trx
    .selectFrom('payment_reports')
    .select(['partner_id', 'status', 'review_reason', 'payment_id'])
    .where('publisher_id', '=', publisherId)
    .where('payment_report_id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** A payment of the partner; undefined when it has none of this external id. */
export async function findPartnerPayment(
  trx: Transaction<Schema>,
  publisherId: string,
  partnerId: string,
  externalId: string,
): Promise<{ payment_id: string; type: string; void_date: string | null } | undefined> {
  return trx
    .selectFrom('payments')
    .select(['payment_id', 'type', 'void_date'])
    .where('publisher_id', '=', publisherId)
    .where('partner_id', '=', partnerId)
    .where('external_id', '=', externalId)
    .executeTakeFirst();
}

export interface NewReview {
  readonly status: string;
  readonly reason: string | undefined;
  readonly paymentId: string | undefined;
  readonly now: string;
}

/** Writes the publisher's answer, as a new revision. */
export async function updateReview(
  trx: Transaction<Schema>,
  publisherId: string,
  id: string,
  { status, reason, paymentId, now }: NewReview,
): Promise<void> {
  await trx
    .updateTable('payment_reports')
    .set((eb) => ({
      status,
      reviewed_at: now,
      review_reason: reason ?? null,
      payment_id: paymentId ?? null,
      revision: eb('revision', '+', 1),
    }))
    .where('publisher_id', '=', publisherId)
    .where('payment_report_id', '=', id)
    .execute();
}

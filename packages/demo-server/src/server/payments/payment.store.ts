import type { PaymentInput } from '@saldo/sdk/contract';
import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Principal } from '../principal/principal.ts';
import { isVisible } from '../principal/visible.sql.ts';
import type { Query } from '../contract/operations.ts';
import type { Schema } from '../db/schema.types.ts';
import type { ProvenanceRow } from '../records/published-row.ts';

export interface PaymentRow extends ProvenanceRow {
  payment_id: string;
  external_id: string;
  partner_id: string;
  partner_external_id: string;
  partner_name: string;
  direction: 'receivable' | 'payable';
  date: string;
  currency: string;
  amount: string;
  content: PaymentInput;
  void_reason: string | null;
  void_date: string | null;
  applied: string;
  allocations:
    | {
        documentId: string;
        externalId: string;
        type: string;
        series: string | null;
        number: string | null;
        installment: number | null;
        amount: string;
        currency: string;
        paid: string;
        rate: string | null;
        difference: string | null;
      }[]
    | null;
}

export type PaymentFilter = Omit<Query<'listPayments'>, 'limit' | 'cursor'>;

/** A page of payments, newest first, one row more than the limit when there are more. */
export async function listPaymentRows(
  trx: Transaction<Schema>,
  caller: Principal,
  filter: PaymentFilter,
  after: readonly [string, string] | undefined,
  limit: number,
): Promise<PaymentRow[]> {
  const conditions: RawBuilder<unknown>[] = [isVisible(caller, 'p')];
  if (filter.partnerId !== undefined) conditions.push(sql`p.partner_id = ${filter.partnerId}::uuid`);
  if (filter.direction !== undefined) conditions.push(sql`p.direction = ${filter.direction}`);
  if (filter.currency !== undefined) conditions.push(sql`p.currency = ${filter.currency}`);
  if (filter.dateFrom !== undefined) conditions.push(sql`p.date >= ${filter.dateFrom}::date`);
  if (filter.dateTo !== undefined) conditions.push(sql`p.date <= ${filter.dateTo}::date`);
  if (after !== undefined)
    conditions.push(sql`(p.date, p.payment_id) < (${after[0]}::date, ${after[1]}::uuid)`);
  const { rows } = await sql<PaymentRow>`
    select ${paymentColumns()}
    from payments p join partners r on r.publisher_id = p.publisher_id and r.partner_id = p.partner_id
    where ${sql.join(conditions, sql` and `)}
    order by p.date desc, p.payment_id desc
    limit ${limit + 1}`.execute(trx);
  return rows;
}

export async function findPaymentRow(
  trx: Transaction<Schema>,
  caller: Principal,
  by: { id: string } | { externalId: string },
): Promise<PaymentRow | undefined> {
  const which = 'id' in by ? sql`p.payment_id = ${by.id}::uuid` : sql`p.external_id = ${by.externalId}`;
  const { rows } = await sql<PaymentRow>`
    select ${paymentColumns()}
    from payments p join partners r on r.publisher_id = p.publisher_id and r.partner_id = p.partner_id
    where p.publisher_id = ${caller.publisherId}::uuid and ${which}`.execute(trx);
  return rows[0];
}

function paymentColumns(): RawBuilder<unknown> {
  return sql`p.payment_id, p.external_id, p.partner_id, r.external_id as partner_external_id, r.name as partner_name,
    p.direction, p.date, p.currency, p.amount, p.content, p.void_reason, p.void_date, p.version, p.revision, p.system, p.published_at,
    p.applied,
    (
      select jsonb_agg(jsonb_build_object('documentId', d.document_id, 'externalId', d.external_id, 'type', d.type,
        'series', d.content->>'series', 'number', d.content->>'number', 'installment', a.installment, 'amount', a.amount::text,
        'currency', a.currency, 'paid', a.paid::text, 'rate', a.rate::text, 'difference', a.difference::text)
        order by a.ordinal)
      from allocations a join documents d on d.publisher_id = a.publisher_id and d.document_id = a.document_id
      where a.publisher_id = p.publisher_id and a.payment_id = p.payment_id
    ) as allocations`;
}

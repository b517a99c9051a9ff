import type { AccountKind } from '@saldo/sdk/contract';
import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

export interface CandidateRow {
  assertion_id: string;
  kind: AccountKind;
  id: string;
  external_id: string;
  type: string | null;
  label: string;
  date: string;
  currency: string;
  amount: string;
  void_reason: string | null;
  void_date: string | null;
  published_at: string;
  equals_difference: boolean;
  voided_after: boolean;
  published_after: boolean;
  near_date: boolean;
  open: boolean;
}

/** As many as the contract allows with one difference. */
const MOST = 20;
/** Days from the date of an assertion within which a record is about it. */
const NEAR_DAYS = 3;

/** Records of the accounts of these assertions that may explain their differences, the likeliest of each first. */
export async function listCandidateRows(
  trx: Transaction<Schema>,
  publisherId: string,
  assertionIds: readonly string[],
): Promise<CandidateRow[]> {
  if (assertionIds.length === 0) return [];
  const { rows } = await sql<CandidateRow>`
    select b.balance_assertion_id as assertion_id, c.*
    from balance_assertions b cross join lateral (
      select * from (
        select r.*, abs(r.amount) = abs(b.derived - b.amount) as equals_difference,
          r.void_date is not null and r.published_at > b.asserted_at and r.date <= b.date as voided_after,
          r.void_date is null and r.published_at > b.asserted_at and r.date <= b.date as published_after,
          r.void_date is null and r.date between b.date - ${NEAR_DAYS}::int and b.date + ${NEAR_DAYS}::int as near_date,
          r.date <= b.date and r.id in (
            select o.record_id from open_items o
            where o.publisher_id = b.publisher_id and o.partner_id = b.partner_id and o.direction = b.direction
              and o.currency = b.currency) as open
      from (
        select 'document' as kind, d.document_id as id, d.external_id, d.type, d.label, d.issue_date as date, d.currency,
          d.sign * d.total as amount, d.void_reason, d.void_date, d.published_at
        from documents d
        where d.publisher_id = b.publisher_id and d.partner_id = b.partner_id and d.direction = b.direction
          and d.currency = b.currency and d.sign <> 0
        union all
        select p.type, p.payment_id, p.external_id, null, p.label, p.date, p.currency, p.sign * p.amount, p.void_reason, p.void_date,
          p.published_at
        from payments p
        where p.publisher_id = b.publisher_id and p.partner_id = b.partner_id and p.direction = b.direction
          and p.currency = b.currency
      ) r
      ) r
      where equals_difference or voided_after or published_after or near_date or open
      order by equals_difference desc, voided_after desc, published_after desc, near_date desc, open desc, date desc, id
      limit ${MOST}
    ) c
    where b.publisher_id = ${publisherId}::uuid and b.balance_assertion_id = any(${assertionIds}::uuid[])`.execute(
    trx,
  );
  return rows;
}

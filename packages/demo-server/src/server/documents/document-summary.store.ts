import { sql, type Transaction } from 'kysely';
import { ageingBucketOf, openInstallments, settledAmount } from '../account/open-amounts.sql.ts';
import type { Principal } from '../principal/principal.ts';
import type { Schema } from '../db/schema.types.ts';
import { documentConditions, type DocumentFilter } from './document-filter.sql.ts';

export interface DocumentSumRow {
  currency: string;
  count: number;
  total: string;
}

/** How many documents there are, and what they add to the debt, per currency. */
export async function sumDocuments(
  trx: Transaction<Schema>,
  caller: Principal,
  filter: DocumentFilter,
  today: string,
): Promise<DocumentSumRow[]> {
  const { rows } = await sql<DocumentSumRow>`
    select d.currency, count(*)::int as count, coalesce(sum(d.sign * d.total) filter (where d.void_date is null), 0) as total
    from documents d
    where ${documentConditions(caller, filter, today)}
    group by d.currency`.execute(trx);
  return rows;
}

export interface OpenSumRow {
  currency: string;
  bucket: string;
  open: string;
  count: number;
}

/** Open amounts per currency and ageing bucket; credits that settle nothing yet are negative. */
export async function sumOpenAmounts(
  trx: Transaction<Schema>,
  caller: Principal,
  filter: DocumentFilter,
  today: string,
): Promise<OpenSumRow[]> {
  const { rows } = await sql<OpenSumRow>`
    with filtered as materialized (
      select d.* from documents d
      where ${documentConditions(caller, filter, today)} and d.sign <> 0 and d.void_date is null
    ), items as (
      select d.currency, o.open, ${ageingBucketOf(sql`o.open`, sql`o.due_date`, today)} as bucket
      from filtered d cross join lateral ${openInstallments(today)} o
      where d.sign = 1
      union all
      select d.currency, ${settledAmount(today)} - d.total, 'unapplied' from filtered d where d.sign = -1
    )
    select currency, bucket, sum(open) as open, count(*)::int as count
    from items
    where open <> 0
    group by currency, bucket`.execute(trx);
  return rows;
}

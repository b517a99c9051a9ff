import { sql, type RawBuilder, type Transaction } from 'kysely';
import { ageingBucketOf } from '../account/ageing-bucket.sql.ts';
import type { Principal } from '../principal/principal.ts';
import type { Schema } from '../db/schema.types.ts';
import { documentConditions, type DocumentFilter } from './document-filter.sql.ts';

export interface DocumentSumRow {
  currency: string;
  count: number;
  total: string;
}

/** How many documents there are, and what they add to the debt, per currency. `among` are ids outside of which there are none. */
export async function sumDocuments(
  trx: Transaction<Schema>,
  caller: Principal,
  filter: DocumentFilter,
  today: string,
  among?: readonly string[],
): Promise<DocumentSumRow[]> {
  const totals = totalsOf(caller, filter);
  const { rows } = await (
    totals === undefined
      ? sql<DocumentSumRow>`
        select d.currency, count(*)::int as count, coalesce(sum(d.sign * d.total) filter (where d.void_date is null), 0) as total
        from documents d
        where ${documentConditions(caller, filter, today)} ${isAmong(among)}
        group by d.currency`
      : sql<DocumentSumRow>`
        select t.currency, sum(t.documents)::int as count, sum(t.total) as total
        from document_totals t
        where ${totals}
        group by t.currency`
  ).execute(trx);
  return rows;
}

export interface OpenSumRow {
  currency: string;
  bucket: string;
  open: string;
  count: number;
}

/** Open amounts of the same documents per currency and ageing bucket; credits that settle nothing yet are negative. */
export async function sumOpenAmounts(
  trx: Transaction<Schema>,
  caller: Principal,
  filter: DocumentFilter,
  today: string,
  among?: readonly string[],
): Promise<OpenSumRow[]> {
  const totals = totalsOf(caller, filter);
  const { rows } = await (
    totals === undefined
      ? sql<OpenSumRow>`
        select o.currency, ${ageingBucketOf('o', today)} as bucket, sum(o.open) as open, count(*)::int as count
        from documents d join open_items o on o.publisher_id = d.publisher_id and o.record_id = d.document_id
        where ${documentConditions(caller, filter, today)} ${isAmong(among)}
        group by 1, 2`
      : sql<OpenSumRow>`
        select t.currency, ${ageingBucketOf('t', today)} as bucket, sum(t.open) as open, sum(t.items)::int as count
        from open_totals t
        where ${totals} and t.kind = 'document'
        group by 1, 2`
  ).execute(trx);
  return rows;
}

function isAmong(ids: readonly string[] | undefined): RawBuilder<unknown> {
  return ids === undefined ? sql`` : sql`and d.document_id = any(${ids}::uuid[])`;
}

/** Under this partner stand the sums of the whole publisher. */
const ALL_PARTNERS = '00000000-0000-0000-0000-000000000000';

/** The condition on the totals `t` that are kept, where a filter asks for whole accounts only. */
function totalsOf(
  { publisherId, sees }: Principal,
  { partnerId, direction, currency, ...rest }: DocumentFilter,
): RawBuilder<boolean> | undefined {
  if (Object.values(rest).some((value) => value !== undefined)) return undefined;
  const everybody = sees === 'everything' ? [ALL_PARTNERS] : sees;
  // No partner has that id: who asks for it asks for nobody's sums.
  const partners = partnerId === undefined ? everybody : [partnerId].filter((id) => id !== ALL_PARTNERS);
  const inDirection = direction === undefined ? sql`` : sql`and t.direction = ${direction}`;
  const inCurrency = currency === undefined ? sql`` : sql`and t.currency = ${currency}`;
  return sql<boolean>`t.publisher_id = ${publisherId}::uuid and t.partner_id = any(${partners}::uuid[]) ${inDirection} ${inCurrency}`;
}

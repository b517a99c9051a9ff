import { sql, type RawBuilder } from 'kysely';
import { ageingBucketOf, openInstallments, settledAmount } from '../account/open-amounts.sql.ts';
import type { Principal } from '../principal/principal.ts';
import { isVisible } from '../principal/visible.sql.ts';
import type { Query } from '../contract/operations.ts';
import { containsPattern } from '../text.ts';

/** What `listDocuments` and `summarizeDocuments` filter by alike. */
export type DocumentFilter = Omit<Query<'listDocuments'>, 'sort' | 'limit' | 'cursor'>;

/** The conditions on the document `d` that a caller's filter means on a day. */
export function documentConditions(
  caller: Principal,
  filter: DocumentFilter,
  today: string,
): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [isVisible(caller, 'd')];
  if (filter.partnerId !== undefined) conditions.push(sql`d.partner_id = ${filter.partnerId}::uuid`);
  if (filter.direction !== undefined) conditions.push(sql`d.direction = ${filter.direction}`);
  if (filter.type !== undefined) conditions.push(sql`d.type = any(${filter.type}::text[])`);
  if (filter.currency !== undefined) conditions.push(sql`d.currency = ${filter.currency}`);
  if (filter.issuedFrom !== undefined) conditions.push(sql`d.issue_date >= ${filter.issuedFrom}::date`);
  if (filter.issuedTo !== undefined) conditions.push(sql`d.issue_date <= ${filter.issuedTo}::date`);
  if (filter.dueFrom !== undefined) conditions.push(sql`d.due_date >= ${filter.dueFrom}::date`);
  if (filter.dueTo !== undefined) conditions.push(sql`d.due_date <= ${filter.dueTo}::date`);
  if (filter.q !== undefined) conditions.push(sql`d.search_text like ${containsPattern(filter.q)}`);
  if (filter.status !== undefined)
    conditions.push(sql`${documentStatus(today)} = any(${filter.status}::text[])`);
  if (filter.overdue !== undefined) {
    conditions.push(filter.overdue ? hasOverdue(today) : sql`not ${hasOverdue(today)}`);
  }
  if (filter.ageing !== undefined) {
    const bucket = ageingBucketOf(sql`o.open`, sql`o.due_date`, today);
    conditions.push(sql`(d.sign = 1 and d.void_date is null and exists (
      select from ${openInstallments(today)} o where o.open > 0 and ${bucket} = any(${filter.ageing}::text[])))`);
  }
  return sql.join(conditions, sql` and `);
}

function hasOverdue(today: string): RawBuilder<boolean> {
  return sql<boolean>`(d.sign = 1 and d.void_date is null and exists (
    select from ${openInstallments(today)} o where o.open > 0 and o.due_date < ${today}::date))`;
}

function documentStatus(today: string): RawBuilder<string> {
  const settled = settledAmount(today);
  return sql<string>`case
    when d.void_date is not null then 'void'
    when d.sign = 0 then 'issued'
    when ${settled} >= d.total then 'paid'
    when ${settled} > 0 then 'partially_paid'
    else 'open'
  end`;
}

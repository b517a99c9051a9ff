import { sql, type RawBuilder } from 'kysely';
import { ageingBucketOf } from '../account/ageing-bucket.sql.ts';
import type { Principal } from '../principal/principal.ts';
import { isVisible } from '../principal/visible.sql.ts';
import type { Query } from '../contract/operations.ts';
import { hasMetadata } from '../records/metadata.store.ts';
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
  if (filter.q !== undefined) conditions.push(hasWords(filter.q));
  if (filter.status !== undefined) {
    // Literals, because a plan that does not know the status cannot take an index of some statuses only.
    const statuses = filter.status.map((status) => sql`d.status = ${sql.lit(status)}`);
    conditions.push(sql`(${sql.join(statuses, sql` or `)})`);
  }
  if (filter.overdue !== undefined) conditions.push(filter.overdue ? sql`d.overdue` : sql`not d.overdue`);
  if (filter.hold !== undefined) {
    // Said by itself, because the index of what is held is of no other documents.
    conditions.push(
      sql`d.hold_kind is not null and d.hold_kind = any(${filter.hold}::text[]) and d.hold_until >= ${today}::date and d.void_date is null`,
    );
  }
  if (filter.ageing !== undefined) {
    conditions.push(sql`exists (
      select from open_items o
      where o.publisher_id = d.publisher_id and o.record_id = d.document_id and o.owed
        and ${ageingBucketOf('o', today)} = any(${filter.ageing}::text[]))`);
  }
  conditions.push(...hasMetadata('document', 'd', filter.metadata));
  return sql.join(conditions, sql` and `);
}

/** The condition that the document `d` has these words, anywhere and as they come. */
export function hasWords(words: string): RawBuilder<boolean> {
  return sql<boolean>`d.search_text like ${containsPattern(words)}`;
}

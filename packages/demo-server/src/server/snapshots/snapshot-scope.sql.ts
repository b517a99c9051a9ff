import type { RecordKind, SnapshotScope } from '@saldo/sdk/contract';
import { sql, type RawBuilder } from 'kysely';

/** A scope with the partner that it names. */
export interface ResolvedScope {
  readonly scope: SnapshotScope;
  readonly partnerId: string | undefined;
}

/** Of each kind its table, the day that `issuedSince` goes by, and whether its records can be void. */
const KINDS: Readonly<Record<RecordKind, { table: string; date?: string; voids: boolean }>> = {
  partner: { table: 'partners', voids: false },
  document: { table: 'documents', date: 'issue_date', voids: true },
  payment: { table: 'payments', date: 'date', voids: true },
};

/** The records of a scope, with their `external_id`, as a relation. */
export function inScope(publisherId: string, { scope, partnerId }: ResolvedScope): RawBuilder<unknown> {
  const { table, date, voids } = KINDS[scope.kind];
  const conditions = [sql`publisher_id = ${publisherId}::uuid`];
  if (voids) conditions.push(sql`void_date is null`);
  if (partnerId !== undefined) conditions.push(sql`partner_id = ${partnerId}::uuid`);
  if (scope.direction !== undefined) conditions.push(sql`direction = ${scope.direction}`);
  if (scope.type !== undefined) conditions.push(sql`type = ${scope.type}`);
  if (scope.issuedSince !== undefined && date !== undefined) {
    conditions.push(sql`${sql.ref(date)} >= ${scope.issuedSince}::date`);
  }
  return sql`(select external_id from ${sql.table(table)} where ${sql.join(conditions, sql` and `)})`;
}

import type { SubjectKind as AnySubjectKind } from '@saldo/sdk/contract';
import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

/** What a thread can be about by its id. */
export type SubjectKind = Exclude<AnySubjectKind, 'account'>;

/** Tables of what a thread can be about, each with the column of its id. */
const SUBJECTS = {
  document: ['documents', 'document_id'],
  payment: ['payments', 'payment_id'],
  payment_report: ['payment_reports', 'payment_report_id'],
} as const satisfies Record<SubjectKind, readonly [table: string, column: string]>;

/** Whether the partner has the record that a thread is to be about. */
export async function hasSubject(
  trx: Transaction<Schema>,
  publisherId: string,
  partnerId: string,
  kind: SubjectKind,
  id: string,
): Promise<boolean> {
  const [table, column] = SUBJECTS[kind];
  const { rows } = await sql`
    select from ${sql.table(table)}
    where publisher_id = ${publisherId}::uuid and partner_id = ${partnerId}::uuid and ${sql.ref(column)} = ${id}::uuid`.execute(
    trx,
  );
  return rows.length > 0;
}

/** Whether the publisher has the partner. */
export async function hasPartner(
  trx: Transaction<Schema>,
  publisherId: string,
  partnerId: string,
): Promise<boolean> {
  const row = await trx
    .selectFrom('partners')
    .select('partner_id')
    .where('publisher_id', '=', publisherId)
    .where('partner_id', '=', partnerId)
    .executeTakeFirst();
  return row !== undefined;
}

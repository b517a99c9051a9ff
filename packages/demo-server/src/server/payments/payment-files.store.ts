import { sql, type Transaction } from 'kysely';
import type { FileLinkInput } from '@saldo/sdk/contract';
import { rowsAs } from '../db/rows-as.sql.ts';
import type { Schema } from '../db/schema.types.ts';
import type { UpsertedRow } from '../records/published-row.ts';

const COLUMNS = {
  payment_id: 'uuid',
  partner_id: 'uuid',
  ordinal: 'integer',
  file_id: 'uuid',
  role: 'text',
} as const;

/** Replaces the papers of payments that were written. */
export async function replacePaymentFiles(
  trx: Transaction<Schema>,
  publisherId: string,
  rows: readonly UpsertedRow[],
  filesOf: (externalId: string) => readonly FileLinkInput[],
  fileIds: ReadonlyMap<string, string>,
): Promise<void> {
  const replaced = rows.filter(({ created }) => !created).map(({ id }) => id);
  if (replaced.length > 0) {
    await sql`delete from payment_files where publisher_id = ${publisherId}::uuid and payment_id = any(${replaced}::uuid[])`.execute(
      trx,
    );
  }
  const files = rows.flatMap((row) =>
    filesOf(row.external_id).map(({ externalId, role = 'other' }, ordinal) => ({
      payment_id: row.id,
      partner_id: row.partner_id,
      ordinal,
      file_id: fileIds.get(externalId)!,
      role,
    })),
  );
  if (files.length === 0) return;
  await sql`
    insert into payment_files (publisher_id, payment_id, ordinal, partner_id, file_id, role)
    select ${publisherId}::uuid, i.payment_id, i.ordinal, i.partner_id, i.file_id, i.role
    from ${rowsAs('i', COLUMNS, files)}`.execute(trx);
}

import { sql, type Transaction } from 'kysely';
import { CHANGES_CHANNEL } from '../operations/changes-channel.ts';
import type { NewChange } from '../operations/written-with.ts';
import { rowsAs } from '../db/rows-as.sql.ts';
import type { Schema } from '../db/schema.types.ts';

const COLUMNS = {
  n: 'int',
  kind: 'text',
  id: 'uuid',
  external_id: 'text',
  partner_id: 'uuid',
  revision: 'int',
  op: 'text',
} as const;

/**
 * Writes changes into the feed, in the order given. Taking the numbers locks the publisher's counter until commit, so
 * call it once, as the last statement of a transaction: numbers then become visible in their own order, and a reader that
 * has seen one will never be shown a smaller one later. Followers are woken at commit.
 */
export async function recordChanges(
  trx: Transaction<Schema>,
  publisherId: string,
  at: string,
  changes: readonly NewChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ kind, id, externalId, partnerId, revision, op }, index) => ({
    n: index + 1,
    kind,
    id,
    external_id: externalId ?? null,
    partner_id: partnerId ?? null,
    revision,
    op,
  }));
  await sql`
    with counter as (
      update counters set last_change_seq = last_change_seq + ${changes.length}::bigint
      where publisher_id = ${publisherId}::uuid
      returning last_change_seq - ${changes.length}::bigint as base, pg_notify(${CHANGES_CHANNEL}, publisher_id::text)
    )
    insert into changes (publisher_id, seq, kind, record_id, external_id, partner_id, revision, op, at)
    select ${publisherId}::uuid, counter.base + c.n, c.kind, c.id, c.external_id, c.partner_id, c.revision, c.op, ${at}::timestamptz
    from counter, ${rowsAs('c', COLUMNS, rows)}`.execute(trx);
}

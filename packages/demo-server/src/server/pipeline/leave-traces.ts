import { sql, type Transaction } from 'kysely';
import { ACT_COLUMNS, type ChainedAct } from '../audit/chained-acts.ts';
import { rowsAs } from '../db/rows-as.sql.ts';
import type { Schema } from '../db/schema.types.ts';
import { CHANGE_COLUMNS, changeRows } from '../feed/change-rows.ts';
import { CHANGES_CHANNEL } from '../operations/changes-channel.ts';
import type { NewChange } from '../operations/written-with.ts';

/**
 * Writes acts into the audit and changes into the feed, in the order given. Taking the numbers locks the publisher's counter until
 * commit, so call it once, as the last statement of a transaction: numbers then become visible in their own order, and a reader
 * that has seen one will never be shown a smaller one later. The chain goes on from the hash that stands in the locked row,
 * because a statement sees of others what had been committed when it began, and of a row that it waited for what is there now.
 * Followers are woken at commit.
 */
export async function leaveTraces(
  trx: Transaction<Schema>,
  publisherId: string,
  at: string,
  { acts, changes }: { readonly acts: readonly ChainedAct[]; readonly changes: readonly NewChange[] },
): Promise<void> {
  if (acts.length === 0 && changes.length === 0) return;
  await sql`
    with counter as (
      update counters set
        last_change_seq = last_change_seq + ${changes.length}::bigint,
        last_audit_seq = last_audit_seq + ${acts.length}::bigint,
        audit_hashes = case ${acts.length}::bigint when 0 then audit_hashes else chain_audit(
          coalesce(audit_hashes[cardinality(audit_hashes)], audit_start(publisher_id)), last_audit_seq, ${acts.map(({ content }) => content)}::text[]) end
      where publisher_id = ${publisherId}::uuid
      returning last_change_seq - ${changes.length}::bigint as base, last_audit_seq - ${acts.length}::bigint as audit_base, audit_hashes,
        case when ${changes.length}::bigint > 0 then pg_notify(${CHANGES_CHANNEL}, publisher_id::text) end
    ), chained as (
      insert into audit_entries (publisher_id, seq, at, actor_kind, actor_id, actor_name, partner_id, action, record_kind, record_id,
        request_id, address, details, hash)
      select ${publisherId}::uuid, counter.audit_base + a.n, a.at, a.actor_kind, a.actor_id, a.actor_name, a.partner_id, a.action,
        a.record_kind, a.record_id, a.request_id, a.address, a.details, counter.audit_hashes[a.n]
      from counter, ${rowsAs('a', ACT_COLUMNS, acts)}
    )
    insert into changes (publisher_id, seq, kind, record_id, external_id, partner_id, revision, op, at)
    select ${publisherId}::uuid, counter.base + c.n, c.kind, c.id, c.external_id, c.partner_id, c.revision, c.op, ${at}::timestamptz
    from counter, ${rowsAs('c', CHANGE_COLUMNS, changeRows(changes))}`.execute(trx);
}

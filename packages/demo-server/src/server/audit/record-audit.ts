import type { Transaction } from 'kysely';
import type { Call } from '../operations/call.ts';
import type { AuditedAct } from '../operations/written-with.ts';
import type { Schema } from '../db/schema.types.ts';
import { onlyPartner, type Principal } from '../principal/principal.ts';

/** Who acts, and when. */
export interface AuditBase extends Pick<Call, 'now' | 'newId' | 'requestId'> {
  readonly caller: Pick<Principal, 'actor' | 'publisherId' | 'sees'>;
}

/**
 * Writes who did what into the append-only log, in the transaction of the acts.
 */
export async function recordAudit(
  trx: Transaction<Schema>,
  { caller, now, newId, requestId }: AuditBase,
  acts: readonly AuditedAct[],
): Promise<void> {
  if (acts.length === 0) return;
  const entries = acts.map(({ action, recordKind, recordId }) => ({
    publisher_id: caller.publisherId,
    audit_entry_id: newId(),
    at: now,
    actor_kind: caller.actor.kind,
    actor_id: caller.actor.id,
    partner_id: onlyPartner(caller) ?? null,
    action,
    record_kind: recordKind,
    record_id: recordId,
    request_id: requestId,
  }));
  await trx.insertInto('audit_entries').values(entries).execute();
}

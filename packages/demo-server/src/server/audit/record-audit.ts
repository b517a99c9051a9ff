import type { Transaction } from 'kysely';
import type { Call } from '../contract/operations.ts';
import type { AuditedAct } from '../contract/written-with.ts';
import type { Schema } from '../db/schema.types.ts';

/**
 * Writes who did what into the append-only log, in the transaction of the acts. The actor is the API key, or the user whom
 * the host named when it minted the session; the session itself where it named none.
 */
export async function recordAudit(
  trx: Transaction<Schema>,
  { caller, now, newId, requestId }: Pick<Call, 'caller' | 'now' | 'newId' | 'requestId'>,
  acts: readonly AuditedAct[],
): Promise<void> {
  if (acts.length === 0) return;
  const isSession = caller.kind === 'session';
  const entries = acts.map(({ action, recordKind, recordId }) => ({
    publisher_id: caller.publisherId,
    audit_entry_id: newId(),
    at: now,
    actor_kind: isSession ? ('session' as const) : ('api_key' as const),
    actor_id: isSession ? (caller.user?.externalId ?? caller.sessionId) : caller.apiKeyId,
    partner_id: isSession ? caller.partnerId : null,
    action,
    record_kind: recordKind,
    record_id: recordId,
    request_id: requestId,
  }));
  await trx.insertInto('audit_entries').values(entries).execute();
}

import type { Transaction } from 'kysely';
import type { Call } from '../contract/operations.ts';
import type { Schema } from '../db/schema.types.ts';

export interface AuditedAct {
  /** What was done, past tense behind the kind: `payment_report.submitted`. */
  readonly action: string;
  readonly recordKind: string;
  readonly recordId: string;
}

/**
 * Writes who did what into the append-only log, in the transaction of the act. The actor is the API key, or the user whom
 * the host named when it minted the session; the session itself where it named none.
 */
export async function insertAuditEntry(
  trx: Transaction<Schema>,
  { caller, now, newId, requestId }: Pick<Call, 'caller' | 'now' | 'newId' | 'requestId'>,
  { action, recordKind, recordId }: AuditedAct,
): Promise<void> {
  const isSession = caller.kind === 'session';
  await trx
    .insertInto('audit_entries')
    .values({
      publisher_id: caller.publisherId,
      audit_entry_id: newId(),
      at: now,
      actor_kind: isSession ? 'session' : 'api_key',
      actor_id: isSession ? (caller.user?.externalId ?? caller.sessionId) : caller.apiKeyId,
      partner_id: isSession ? caller.partnerId : null,
      action,
      record_kind: recordKind,
      record_id: recordId,
      request_id: requestId,
    })
    .execute();
}

import type { Call } from '../operations/call.ts';
import type { AuditedAct } from '../operations/written-with.ts';
import { onlyPartner, type Principal } from '../principal/principal.ts';
import { contentText, type AuditContent } from './audit-content.ts';

/** An entry before it has its number and its hash. */
export interface ChainedAct extends AuditContent {
  readonly n: number;
  readonly content: string;
}

/** Types of the columns of `ChainedAct`. */
export const ACT_COLUMNS = {
  n: 'int',
  content: 'text',
  at: 'timestamptz',
  actor_kind: 'text',
  actor_id: 'text',
  actor_name: 'text',
  partner_id: 'uuid',
  action: 'text',
  record_kind: 'text',
  record_id: 'uuid',
  request_id: 'text',
  address: 'text',
  details: 'text',
} as const;

/** Who acts, when, and from where. */
export type ActBase = Pick<Call, 'now' | 'requestId'> &
  Partial<Pick<Call, 'from'>> & { readonly caller: Pick<Principal, 'actor' | 'sees'> };

/** Of whom it is on record from where they asked: who signs in, or tries to. */
const AT_THE_ENTRANCE: readonly string[] = ['user', 'nobody'];

/** Acts as they go into the chain, in the name of who asks. */
export function chainedActs(
  { caller, now, requestId, from }: ActBase,
  acts: readonly AuditedAct[],
): ChainedAct[] {
  return acts.map(
    ({ action, recordKind, recordId, partnerId, details, address, by = caller.actor }, index) => {
      const content: AuditContent = {
        at: new Date(now).toISOString(),
        actor_kind: by.kind,
        actor_id: by.id,
        actor_name: by.name ?? null,
        partner_id: partnerId ?? onlyPartner(caller) ?? null,
        action,
        record_kind: recordKind ?? null,
        record_id: recordId ?? null,
        request_id: requestId,
        address: address ?? (AT_THE_ENTRANCE.includes(by.kind) ? from?.address : undefined) ?? null,
        details: details === undefined ? null : JSON.stringify(details),
      };
      return { n: index + 1, content: contentText(content), ...content };
    },
  );
}

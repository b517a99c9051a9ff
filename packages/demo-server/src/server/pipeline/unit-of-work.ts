import { recordAudit } from '../audit/record-audit.ts';
import type { Call, Work } from '../contract/operations.ts';
import type { AuditedAct, NewChange } from '../contract/written-with.ts';
import { recordChanges } from '../feed/record-changes.ts';

/** What a unit of work stands on: an open transaction, who acts in it, and when. */
export type WorkBase = Pick<Call, 'trx' | 'caller' | 'now' | 'newId' | 'requestId'>;

/** Runs `fn` as one unit of work of an open transaction, then writes all that it noted, the publisher's counter last. */
export async function inWork<Base extends WorkBase, Result>(
  base: Base,
  fn: (work: Base & Pick<Work, 'changed' | 'acted'>) => Promise<Result>,
): Promise<Result> {
  const acts: AuditedAct[] = [];
  const changes: NewChange[] = [];
  const result = await fn({
    ...base,
    changed: (...more) => void changes.push(...more),
    acted: (act) => void acts.push(act),
  });
  await recordAudit(base.trx, base, acts);
  await recordChanges(base.trx, base.caller.publisherId, base.now, changes);
  return result;
}

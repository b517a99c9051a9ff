import { chainedActs } from '../audit/chained-acts.ts';
import type { Call, EntranceWork, Work } from '../operations/call.ts';
import type { Actor } from '../principal/principal.ts';
import type { AuditedAct, LaterWork, NewChange } from '../operations/written-with.ts';
import { enqueueJob } from '../jobs/enqueue-job.ts';
import { differenceChanges } from '../verification/difference-changes.ts';
import { leaveTraces } from './leave-traces.ts';

/** What a unit of work stands on: an open transaction, who acts in it, and when. */
export type WorkBase = Pick<Call, 'trx' | 'caller' | 'now' | 'newId' | 'requestId'> &
  Partial<Pick<Call, 'from'>>;

/** Runs `fn` as one unit of work of an open transaction, then writes all that it noted, the publisher's counter last. */
export async function inWork<Base extends WorkBase, Result>(
  base: Base,
  fn: (work: Base & Pick<Work, 'changed' | 'acted' | 'enqueue'>) => Promise<Result>,
): Promise<Result> {
  const acts: AuditedAct[] = [];
  const changes: NewChange[] = [];
  const later: LaterWork[] = [];
  const result = await fn({
    ...base,
    changed: (...more) => void changes.push(...more),
    acted: (act) => void acts.push(act),
    enqueue: (work) => void later.push(work),
  });
  const { trx, now, newId } = base;
  const { publisherId } = base.caller;
  // Any change may have moved an account of which a balance was asserted.
  if (changes.length > 0) changes.push(...(await differenceChanges(trx, base.caller)));
  for (const work of later) await enqueueJob(trx, { ...work, publisherId, jobId: newId(), now });
  await leaveTraces(trx, publisherId, now, { acts: chainedActs(base, acts), changes });
  return result;
}

/** What a unit of work at the entrance stands on. */
export type EntranceBase = Pick<Call, 'trx' | 'now' | 'newId' | 'requestId'> &
  Partial<Pick<Call, 'from'>> & {
    readonly publisherId: string;
  };

/** As `inWork`, where nobody is known before: each act says who did it. */
export async function inEntranceWork<Result>(
  { publisherId, ...base }: EntranceBase,
  fn: (work: EntranceWork) => Promise<Result>,
): Promise<Result> {
  const acts: { by: Actor; act: AuditedAct }[] = [];
  const later: LaterWork[] = [];
  const { trx, now, newId } = base;
  const result = await fn({
    trx,
    acted: (by, act) => void acts.push({ by, act }),
    enqueue: (work) => void later.push(work),
  });
  for (const work of later) await enqueueJob(trx, { ...work, publisherId, jobId: newId(), now });
  const named = acts.map(({ by, act }) => ({ ...act, by }));
  const caller = { actor: { kind: 'nobody', id: '-' }, sees: [] } as const;
  await leaveTraces(trx, publisherId, now, { acts: chainedActs({ ...base, caller }, named), changes: [] });
  return result;
}

/** As `inWork`, and writes nothing of what was noted. For a transaction that is undone. */
export function inRehearsal<Base extends WorkBase, Result>(
  base: Base,
  fn: (work: Base & Pick<Work, 'changed' | 'acted' | 'enqueue'>) => Promise<Result>,
): Promise<Result> {
  const nothing = () => undefined;
  return fn({ ...base, changed: nothing, acted: nothing, enqueue: nothing });
}

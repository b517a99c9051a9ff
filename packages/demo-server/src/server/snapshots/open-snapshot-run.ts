import type { Handler } from '../operations/handler.ts';
import { listPartnerIds } from '../partners/partner.store.ts';
import { invalidField, Problem } from '../problem.ts';
import { takePublishingLock } from '../records/publishing-lock.ts';
import { judgeSnapshotRun } from './judge-snapshot-run.ts';
import { endOfRun } from './open-run.ts';
import { findOverlappingRun, insertRun } from './snapshot-run.store.ts';
import { toSnapshotRun } from './snapshot-run.wire.ts';

export const openSnapshotRun: Handler<'openSnapshotRun'> = (call) =>
  call.write(async ({ trx, caller, body, now, newId, acted }) => {
    const errors = judgeSnapshotRun(body);
    if (errors.length > 0) throw new Problem('invalid-request', { errors });
    const { publisherId } = caller;
    const { scope, missing } = body;
    // What is written before counts as not published under the run, what is written after as published.
    await takePublishingLock(trx, publisherId);
    const partner =
      scope.partner === undefined
        ? undefined
        : (await listPartnerIds(trx, caller, [], [scope.partner.externalId]))[0];
    if (scope.partner !== undefined && partner === undefined) {
      throw invalidField(
        '/scope/partner/externalId',
        'unknown-reference',
        'no partner has this external id; publish it first',
      );
    }
    const resolved = { scope, partnerId: partner?.partner_id };
    const other = await findOverlappingRun(trx, publisherId, resolved, now);
    if (other !== undefined) {
      throw new Problem('run-overlaps', {
        detail: `The run ${other.snapshot_run_id}, opened ${other.opened_at}, covers some of the same records: seal or abort it first.`,
      });
    }
    const run = await insertRun(trx, publisherId, resolved, {
      runId: newId(),
      missing,
      system: caller.actor.name ?? caller.actor.kind,
      now,
      endsAt: endOfRun(now),
    });
    acted({ action: 'snapshot_run.opened', recordKind: 'snapshot_run', recordId: run.snapshot_run_id });
    return { status: 201, body: toSnapshotRun(run, now) };
  });

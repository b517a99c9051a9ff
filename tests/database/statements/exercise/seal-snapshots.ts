import assert from 'node:assert/strict';
import type { SnapshotRun } from '@saldo/sdk/contract';
import { databaseBlobs } from '../../../../packages/demo-server/src/server/blobs/blobs.ts';
import type { Database } from '../../../../packages/demo-server/src/server/db/database.ts';
import { snapshotSealing } from '../../../../packages/demo-server/src/server/publishing/snapshot-sealing.ts';
import type { SeededPublisher } from '../../../../packages/demo-server/src/server/testing/seed-publisher.ts';
import type { TestApp } from '../../../../packages/demo-server/src/server/testing/test-app.ts';

/** Snapshot runs under which something is published: one that is aborted, and one that a job seals. */
export async function sealSnapshots(
  app: TestApp,
  database: Database,
  { apiKey: token, publisherId }: SeededPublisher,
): Promise<void> {
  const partner = { externalId: 'C-0001' };
  const direction = 'receivable';
  const scope = { kind: 'document', partner, direction, type: 'debit_note', issuedSince: '2026-01-01' };
  const data = {
    type: 'debit_note',
    direction,
    partner,
    issueDate: '2026-01-10',
    total: { amount: '5.00', currency: 'PEN' },
  };
  const publish = async (externalId: string, query = '') => {
    const records = [{ kind: 'document', externalId, data }];
    const { status } = await app.call('POST', `/v1/publish${query}`, { token, body: { records } });
    assert.equal(status, 200);
  };
  const open = async () => {
    const body = { scope, missing: { op: 'void', reason: 'Error' } };
    const run = await app.call<SnapshotRun>('POST', '/v1/snapshot-runs', { token, body });
    assert.equal(run.status, 201, JSON.stringify(run.body));
    return run.body.id;
  };
  await publish('Z-1');
  const aborted = await open();
  await app.call('DELETE', `/v1/snapshot-runs/${aborted}`, { token });
  const run = await open();
  await publish('Z-2', `?snapshotRun=${run}`);
  await app.call('PUT', `/v1/snapshot-runs/${run}/seal`, { token, body: {} });
  // As of a run with more than fits into one transaction.
  await database.maintenance((trx) =>
    trx.updateTable('snapshot_runs').set({ status: 'sealing' }).where('snapshot_run_id', '=', run).execute(),
  );
  await snapshotSealing.run(
    {
      database,
      blobs: databaseBlobs,
      clock: () => app.now,
      random: (bytes) => void crypto.getRandomValues(bytes),
      log: () => {},
    },
    { publisherId, jobId: crypto.randomUUID(), payload: { runId: run } },
  );
}

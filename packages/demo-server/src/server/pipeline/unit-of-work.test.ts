import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { sql } from 'kysely';
import { withDatabases, type TestDatabases } from '../db/testing/with-databases.ts';
import { uuidGenerator } from '../ids.ts';
import { NOON } from '../testing/acts.ts';
import { readAudit, readChanges } from '../testing/run-handler.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { inWork } from './unit-of-work.ts';

withDatabases('A unit of work', suite);

function suite(databases: TestDatabases): void {
  let one: SeededPublisher;
  before(async () => {
    one = await seedPublisher(databases.database);
  });

  const newId = uuidGenerator(Date.now, (bytes) => void crypto.getRandomValues(bytes));
  const ID = crypto.randomUUID();
  const run = (then: () => void) =>
    databases.database.transaction({ publisherId: one.publisherId, sees: 'everything' }, (trx) =>
      inWork({ trx, caller: one.caller, now: NOON, newId, requestId: 'test' }, async (work) => {
        work.enqueue({ name: 'note', payload: { id: ID } });
        work.changed({
          kind: 'document',
          id: ID,
          partnerId: one.client.partnerId,
          revision: 1,
          op: 'upsert',
        });
        work.acted({ action: 'record.published', recordKind: 'document', recordId: ID });
        assert.deepEqual(await written(work.trx), { jobs: 0, changes: 0, acts: 0 });
        then();
      }),
    );
  const written = async (trx: Parameters<Parameters<typeof databases.database.maintenance>[0]>[0]) => {
    const { rows } = await sql<{ jobs: number; changes: number; acts: number }>`
      select (select count(*)::int from jobs where publisher_id = ${one.publisherId}::uuid) as jobs,
        (select count(*)::int from changes where publisher_id = ${one.publisherId}::uuid) as changes,
        (select count(*)::int from audit_entries where publisher_id = ${one.publisherId}::uuid) as acts`.execute(
      trx,
    );
    return rows[0]!;
  };

  test('leaves no job, no change and no act behind when it fails', async () => {
    const failure = new Error('no');
    await assert.rejects(
      run(() => {
        throw failure;
      }),
      failure,
    );
    assert.deepEqual(await databases.database.maintenance(written), { jobs: 0, changes: 0, acts: 0 });
  });

  test('writes what it noted once, in the name of its principal, after all else', async () => {
    await run(() => undefined);
    const { database } = databases;
    assert.deepEqual(await database.maintenance(written), { jobs: 1, changes: 1, acts: 1 });
    assert.deepEqual(await readAudit(database, one.publisherId), [
      `api_key ${one.caller.actor.id} record.published`,
    ]);
    assert.deepEqual(await readChanges(database, one.publisherId), ['document upsert 1']);
    const { rows } = await database.maintenance((trx) =>
      sql<{ name: string; payload: unknown; run_at: string }>`
        select name, payload, run_at from jobs where publisher_id = ${one.publisherId}::uuid`.execute(trx),
    );
    assert.deepEqual(
      rows.map(({ run_at, ...job }) => ({ ...job, at: Date.parse(run_at) })),
      [{ name: 'note', payload: { id: ID }, at: Date.parse(NOON) }],
    );
  });
}

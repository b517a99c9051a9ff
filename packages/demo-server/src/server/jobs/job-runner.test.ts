import assert from 'node:assert/strict';
import { test } from 'node:test';
import { databaseBlobs } from '../blobs/blobs.ts';
import type { Database } from '../db/database.ts';
import { openEmbeddedBrowser } from '../db/open-embedded-browser.ts';
import { readMigrations } from '../db/read-migrations.ts';
import { migratedDump } from '../db/testing/migrated-dump.ts';
import { withDatabases } from '../db/testing/with-databases.ts';
import { enqueueJob } from './enqueue-job.ts';
import type { JobKind } from './job-kind.ts';
import { JobRunner } from './job-runner.ts';
import { JOBS } from '../job-kinds.ts';

const PUBLISHER = '01900000-0000-7000-8000-000000000001';
const START = Date.parse('2026-03-10T17:20:00.000Z');
const HOUR_MS = 60 * 60 * 1000;

/** A clock that stands, and runners that share it. */
class Bench {
  readonly database: Database;
  now = START;

  constructor(database: Database) {
    this.database = database;
  }

  runner(kinds: readonly JobKind[], database = this.database): JobRunner {
    return new JobRunner({
      database,
      blobs: databaseBlobs,
      kinds,
      clock: () => this.now,
      random: (bytes) => void crypto.getRandomValues(bytes),
      log: () => {},
    });
  }

  async enqueue(name: string, payload: unknown = {}, runAt?: string): Promise<void> {
    await this.database.transaction({ publisherId: PUBLISHER, sees: 'everything' }, (trx) =>
      enqueueJob(trx, {
        publisherId: PUBLISHER,
        jobId: crypto.randomUUID(),
        name,
        payload,
        now: new Date(this.now).toISOString(),
        ...(runAt === undefined ? {} : { runAt }),
      }),
    );
  }

  /** What is left of a kind. */
  async left(name: string): Promise<{ attempts: number; failed: boolean; error: string | null }[]> {
    const rows = await this.database.kysely.selectFrom('jobs').selectAll().where('name', '=', name).execute();
    return rows.map(({ attempts, failed_at, error }) => ({ attempts, failed: failed_at !== null, error }));
  }
}

withDatabases('jobs', (databases) => {
  test('are done once, after the transaction that left them has committed, and not if it failed', async () => {
    const bench = new Bench(databases.database);
    const done: unknown[] = [];
    const runner = bench.runner([{ name: 'once', run: async (_, job) => void done.push(job.payload) }]);
    await bench.enqueue('once', { amount: '12.50' });
    const failing = databases.database.transaction({ publisherId: PUBLISHER }, async (trx) => {
      const now = new Date(bench.now).toISOString();
      const jobId = crypto.randomUUID();
      await enqueueJob(trx, { publisherId: PUBLISHER, jobId, name: 'once', payload: 'never', now });
      throw new TypeError('planned');
    });
    await assert.rejects(failing, /planned/);
    await runner.runDue();
    await runner.runDue();
    assert.deepEqual(done, [{ amount: '12.50' }]);
    assert.deepEqual(await bench.left('once'), []);
  });

  test('wake a runner at once', async () => {
    const bench = new Bench(databases.database);
    const ran = Promise.withResolvers<void>();
    const runner = bench.runner([{ name: 'wake', run: async () => ran.resolve() }]);
    await runner.start();
    await bench.enqueue('wake');
    await ran.promise;
    await runner.stop();
    assert.deepEqual(await bench.left('wake'), []);
  });

  test('are not begun before their time', async () => {
    const bench = new Bench(databases.database);
    let runs = 0;
    const runner = bench.runner([{ name: 'later', run: async () => void runs++ }]);
    await bench.enqueue('later', {}, new Date(START + HOUR_MS).toISOString());
    await runner.runDue();
    assert.equal(runs, 0);
    bench.now += HOUR_MS;
    await runner.runDue();
    assert.equal(runs, 1);
  });

  test('that fail are tried again after longer and longer rests, then kept as failed', async () => {
    const bench = new Bench(databases.database);
    const at: number[] = [];
    const run = async () => {
      at.push((bench.now - START) / 1000);
      throw new TypeError('a secret');
    };
    const runner = bench.runner([{ name: 'failing', maxAttempts: 4, run }]);
    await bench.enqueue('failing');
    for (let second = 0; second < 300; second += 5) {
      await runner.runDue();
      bench.now += 5_000;
    }
    assert.deepEqual(at, [0, 15, 45, 105]);
    assert.deepEqual(await bench.left('failing'), [{ attempts: 4, failed: true, error: 'TypeError' }]);
  });

  test('whose process died are taken up by another when the lease is over, which alone may end them', async () => {
    const bench = new Bench(databases.database);
    const dead = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const hanging = bench.runner([
      {
        name: 'lease',
        leaseMs: 1_000,
        run: async () => {
          begun.resolve();
          await dead.promise;
        },
      },
    ]);
    let runs = 0;
    const run = async () => {
      runs++;
      throw new TypeError('planned');
    };
    const other = bench.runner([{ name: 'lease', leaseMs: 1_000, run }]);
    await bench.enqueue('lease');
    const late = hanging.runDue();
    await begun.promise;
    await other.runDue();
    assert.equal(runs, 0);
    bench.now += 1_000;
    await other.runDue();
    assert.equal(runs, 1);
    dead.resolve();
    await late;
    // Not removed by the first, which has lost its say: the second is to try again.
    assert.deepEqual(await bench.left('lease'), [{ attempts: 2, failed: false, error: 'TypeError' }]);
  });

  test('of a schedule come once per time, however many runners there are, and survive failures', async () => {
    const bench = new Bench(databases.database);
    const at: number[] = [];
    const hourly = {
      name: 'hourly',
      everyMs: HOUR_MS,
      maxAttempts: 1,
      run: async () => {
        at.push((bench.now - START) / 60_000);
        if (at.length === 2) throw new TypeError('planned');
      },
    };
    const runners = [bench.runner([hourly]), bench.runner([hourly])];
    for (const runner of runners) {
      await runner.start();
      await runner.stop();
    }
    const others = [bench.runner([hourly]), bench.runner([hourly])];
    for (let minute = 0; minute < 150; minute += 10) {
      for (const runner of others) await runner.runDue();
      bench.now += 10 * 60_000;
    }
    // At the start, and then on the hour: 17:20, 18:00, 19:00.
    assert.deepEqual(at, [0, 40, 100]);
  });
});

withDatabases(
  'many processes',
  (databases) => {
    test('share the work and do each job once', async () => {
      const bench = new Bench(databases.database);
      const done: unknown[] = [];
      const kind = {
        name: 'shared',
        run: async (_: unknown, job: { payload: unknown }) => void done.push(job.payload),
      };
      const numbers = Array.from({ length: 60 }, (_, i) => i);
      for (const i of numbers) await bench.enqueue('shared', i);
      const others = await Promise.all([1, 2, 3].map(() => databases.openAnother()));
      await Promise.all(others.map((database) => bench.runner([kind], database).runDue()));
      await Promise.all(others.map((database) => database.close()));
      assert.deepEqual(
        done.map(Number).sort((a, b) => a - b),
        numbers,
      );
    });
  },
  { engines: ['PostgreSQL'] },
);

test('jobs run on the database of a page', async (context) => {
  const loadDataDir = await migratedDump(await readMigrations());
  const { database } = await openEmbeddedBrowser({ loadDataDir });
  context.after(() => database.close());
  const runner = new Bench(database).runner(JOBS);
  await runner.start();
  await runner.stop();
  await new Bench(database).runner(JOBS).runDue();
  const rows = await database.kysely
    .selectFrom('jobs')
    .select(['name', 'run_at', 'error'])
    .orderBy('name')
    .execute();
  assert.deepEqual(rows, [
    { name: 'compact-feed', run_at: '2026-03-11T00:00:00.000Z', error: null },
    { name: 'end-snapshot-runs', run_at: '2026-03-10T17:30:00.000Z', error: null },
    { name: 'forget-webhook-deliveries', run_at: '2026-03-10T18:00:00.000Z', error: null },
    { name: 'index-search', run_at: '2026-03-10T17:20:30.000Z', error: null },
    { name: 'keep-tables', run_at: '2026-03-10T17:21:00.000Z', error: null },
    { name: 'tidy-up', run_at: '2026-03-10T18:00:00.000Z', error: null },
    { name: 'turn-day', run_at: '2026-03-10T17:30:00.000Z', error: null },
  ]);
});

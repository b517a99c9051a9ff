import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { sql } from 'kysely';
import { databaseBlobs } from '../../packages/demo-server/src/server/blobs/blobs.ts';
import type { Database } from '../../packages/demo-server/src/server/db/database.ts';
import { enqueueJob } from '../../packages/demo-server/src/server/jobs/enqueue-job.ts';
import { INSTALLATION } from '../../packages/demo-server/src/server/jobs/job-kind.ts';
import { JobRunner } from '../../packages/demo-server/src/server/jobs/job-runner.ts';
import { written } from '../../packages/sdk/src/cli/testing/run-saldo.ts';
import { writeEffect } from './job-effect.ts';
import { prepareDatabase, type PreparedDatabase } from './prepared-database.ts';

const HANGING = fileURLToPath(new URL('./hanging-job.ts', import.meta.url));
const LEASE_MS = 5 * 60 * 1000;

function start({ env }: PreparedDatabase): ChildProcess {
  return spawn(process.execPath, [HANGING], {
    env: { ...process.env, DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function kill(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

async function enqueue(database: Database): Promise<void> {
  await database.maintenance((trx) =>
    enqueueJob(trx, {
      publisherId: INSTALLATION,
      jobId: crypto.randomUUID(),
      name: 'hanging',
      payload: {},
      now: new Date().toISOString(),
    }),
  );
}

/** A runner takes the job up when the lease of the one that died is over, and does it to its end. */
async function takeUp(database: Database): Promise<void> {
  let now = Date.now();
  let runs = 0;
  const runner = new JobRunner({
    database,
    blobs: databaseBlobs,
    clock: () => now,
    random: (bytes) => void crypto.getRandomValues(bytes),
    log: () => {},
    kinds: [
      {
        name: 'hanging',
        async run(_, { jobId }) {
          runs += 1;
          await writeEffect(database, jobId);
        },
      },
    ],
  });
  await runner.runDue();
  assert.equal(runs, 0);
  now += LEASE_MS + 1000;
  await runner.runDue();
  await runner.runDue();
  assert.equal(runs, 1);
  const { rows } = await sql<{ attempts: number }>`select attempts from effects`.execute(database.kysely);
  assert.deepEqual(rows, [{ attempts: 2 }]);
  const left = await database.kysely.selectFrom('jobs').selectAll().where('name', '=', 'hanging').execute();
  assert.deepEqual(left, []);
}

const EFFECTS = 'create table effects (job_id uuid primary key, attempts integer not null)';

test('a process that is killed in the middle of a job, on PostgreSQL: another is woken, and one takes it up', async () => {
  await using prepared = await prepareDatabase('PostgreSQL');
  const database = await prepared.open();
  try {
    await database.exec(EFFECTS);
    const doomed = start(prepared);
    await written(doomed.stdout!, 'The runner waits.');
    const begun = written(doomed.stdout!, 'The effect is written.');
    await enqueue(database);
    await begun;
    await kill(doomed);
    await takeUp(database);
  } finally {
    await database.close();
  }
});

test('a process that is killed in the middle of a job, on PGlite: the next one takes it up', async () => {
  await using prepared = await prepareDatabase('PGlite');
  const earlier = await prepared.open();
  await earlier.exec(EFFECTS);
  await enqueue(earlier);
  await earlier.close();
  const doomed = start(prepared);
  await written(doomed.stdout!, 'The effect is written.');
  await kill(doomed);
  const database = await prepared.open();
  try {
    await takeUp(database);
  } finally {
    await database.close();
  }
});

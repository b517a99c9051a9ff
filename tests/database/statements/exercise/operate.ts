import { sql } from 'kysely';
import { advanceProjections } from '../../../../packages/demo-server/src/server/account/projections.ts';
import { databaseBlobs } from '../../../../packages/demo-server/src/server/blobs/blobs.ts';
import { auditHead, auditVerify } from '../../../../packages/demo-server/src/server/command/audit.ts';
import { rebuild, verify } from '../../../../packages/demo-server/src/server/command/accounts.ts';
import type { Command } from '../../../../packages/demo-server/src/server/command/command.ts';
import {
  keyCreate,
  keyList,
  keyRevoke,
  keyRotate,
} from '../../../../packages/demo-server/src/server/command/keys.ts';
import {
  providerAdd,
  providerList,
  providerRemove,
} from '../../../../packages/demo-server/src/server/command/providers.ts';
import { publisherCreate } from '../../../../packages/demo-server/src/server/command/publishers.ts';
import { requireAppRole } from '../../../../packages/demo-server/src/server/db/app-role.ts';
import type { Database } from '../../../../packages/demo-server/src/server/db/database.ts';
import { readEnv } from '../../../../packages/demo-server/src/server/env.ts';
import { uuidGenerator } from '../../../../packages/demo-server/src/server/ids.ts';
import { JOBS } from '../../../../packages/demo-server/src/server/job-kinds.ts';
import { enqueueJob } from '../../../../packages/demo-server/src/server/jobs/enqueue-job.ts';
import { INSTALLATION, type JobKind } from '../../../../packages/demo-server/src/server/jobs/job-kind.ts';
import { JobRunner } from '../../../../packages/demo-server/src/server/jobs/job-runner.ts';
import { databaseBuckets } from '../../../../packages/demo-server/src/server/limits/database-buckets.ts';
import type { SeededPublisher } from '../../../../packages/demo-server/src/server/testing/seed-publisher.ts';
import type { TestApp } from '../../../../packages/demo-server/src/server/testing/test-app.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What an operator does, and what happens by itself: the commands of `saldo-server`, and jobs that succeed and fail. */
export async function operate(
  app: TestApp,
  database: Database,
  { publisherId }: SeededPublisher,
): Promise<void> {
  app.now += 3 * DAY_MS;
  const clock = () => app.now;
  const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);
  const newId = uuidGenerator(clock, random);
  const lines: string[] = [];
  const context = {
    env: readEnv({}),
    database,
    clock,
    random,
    newId,
    print: (line: string) => void lines.push(line),
  };
  const run = async (command: Command, values: Record<string, string>) => {
    lines.length = 0;
    await command.run(context, command.values.parse(values));
    return lines;
  };

  await requireAppRole(database);
  const subject = { policy: 'key', publisherId, id: 'key' } as const;
  await databaseBuckets(database).settle([{ subject, costMs: 5 }]);
  await work(database, clock, random);
  await advanceProjections(database, publisherId, '2026-02-01');
  const of = { publisher: publisherId };
  await run(verify, of);
  await database.maintenance(async (trx) => {
    await sql`update documents set settled = settled + 1 where publisher_id = ${publisherId}::uuid`.execute(
      trx,
    );
    await sql`delete from day_totals where publisher_id = ${publisherId}::uuid`.execute(trx);
    await sql`update open_totals set due_date = due_date + 1 where publisher_id = ${publisherId}::uuid`.execute(
      trx,
    );
  });
  await run(verify, of);
  await run(rebuild, of);
  await run(auditVerify, {});
  await run(auditVerify, { head: (await run(auditHead, of))[0]!, ...of });
  await run(publisherCreate, { name: 'Otra Ficticia', 'time-zone': 'America/Lima' });
  await run(keyCreate, { name: 'otra', ...of });
  const [key] = (await run(keyList, of)).at(-1)!.split('\t');
  await run(keyRotate, { key: key!, ...of });
  await run(keyRevoke, { key: key!, ...of });
  await run(keyList, of);
  const client = { label: 'Otra', issuer: 'https://otra.example', 'client-id': 'otra', entrance: 'staff' };
  const [provider] = await run(providerAdd, { ...client, ...of });
  await run(providerList, of);
  await run(providerRemove, { provider: provider!, ...of });
}

/** Lets schedules come and jobs be done, fail, be tried again and be given up. */
async function work(
  database: Database,
  clock: () => number,
  random: (bytes: Uint8Array<ArrayBuffer>) => void,
): Promise<void> {
  const fail = async () => {
    throw new TypeError('planned');
  };
  const once: JobKind[] = [
    { name: 'succeeds', run: async () => {} },
    { name: 'fails', run: fail },
    { name: 'fails for good', maxAttempts: 1, run: fail },
  ];
  const now = new Date(clock()).toISOString();
  for (const { name } of once) {
    const job = { publisherId: INSTALLATION, jobId: crypto.randomUUID(), name, payload: {}, now };
    await database.maintenance((trx) => enqueueJob(trx, job));
  }
  // One kind after the other, so that one finds nothing left.
  for (const kinds of [...once.map((kind) => [kind]), JOBS]) {
    const runner = new JobRunner({ database, blobs: databaseBlobs, clock, random, kinds, log: () => {} });
    await runner.start();
    await runner.runDue();
    await runner.stop();
  }
}

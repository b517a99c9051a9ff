/** A program to be killed: does jobs on the database of its environment, says of one that its effect is written, and never ends it. */
import { databaseBlobs } from '../../packages/demo-server/src/server/blobs/blobs.ts';
import { openDatabase } from '../../packages/demo-server/src/server/db/open-database.node.ts';
import { readEnv } from '../../packages/demo-server/src/server/env.ts';
import { JobRunner } from '../../packages/demo-server/src/server/jobs/job-runner.ts';
import { writeEffect } from './job-effect.ts';

const { DATABASE_URL, SALDO_DATA } = readEnv(process.env);
const runner = new JobRunner({
  database: await openDatabase({ databaseUrl: DATABASE_URL, dataDir: SALDO_DATA }),
  blobs: databaseBlobs,
  clock: Date.now,
  random: (bytes) => void crypto.getRandomValues(bytes),
  log: () => {},
  kinds: [
    {
      name: 'hanging',
      async run({ database }, { jobId }) {
        await writeEffect(database, jobId);
        process.stdout.write('The effect is written.\n');
        await new Promise(() => {});
      },
    },
  ],
});
await runner.start();
process.stdout.write('The runner waits.\n');

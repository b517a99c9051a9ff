import { sql } from 'kysely';
import type { Database } from '../../packages/demo-server/src/server/db/database.ts';

/** The effect of a job, written under its id: however often it is done, it is there once. */
export async function writeEffect(database: Database, jobId: string): Promise<void> {
  await database.maintenance((trx) =>
    sql`insert into effects values (${jobId}::uuid, 1)
      on conflict (job_id) do update set attempts = effects.attempts + 1`.execute(trx),
  );
}

import { requireAppRole } from '../server/db/app-role.ts';
import { migrate } from '../server/db/migrate.ts';
import { openDatabase } from '../server/db/open-database.node.ts';
import { readMigrations } from '../server/db/read-migrations.ts';
import { readDemoEnv, type DemoEnv } from './demo-env.ts';
import { readEnv, type Env } from '../server/env.ts';
import { toldFailure } from '../server/told-failure.ts';

/** Starts the reference server with its demo. Ends the process with one sentence when it cannot. */
export async function main(): Promise<void> {
  try {
    await start(readEnv(process.env), readDemoEnv(process.env));
  } catch (error) {
    const told = toldFailure(error);
    if (told === undefined) throw error;
    process.stderr.write(`Saldo could not start: ${told}\n`);
    process.exitCode = 1;
  }
}

async function start(env: Env, demoEnv: DemoEnv): Promise<void> {
  const database = await openDatabase({
    databaseUrl: env.DATABASE_URL,
    ...(env.DATABASE_URL === undefined ? { dataDir: env.SALDO_DATA } : {}),
  });
  try {
    await migrate(database, await readMigrations());
    await requireAppRole(database);
    // The application is most of the program: what cannot be opened is told without waiting for it.
    const { serveDemo } = await import('./serve-demo.ts');
    await serveDemo(database, env, demoEnv);
  } catch (error) {
    await database.close();
    throw error;
  }
}

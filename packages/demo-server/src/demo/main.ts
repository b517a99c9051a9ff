import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createApp, type App } from '../server/app.ts';
import { insertApiKey } from '../server/principal/api-key.store.ts';
import { parseToken } from '../server/principal/token.ts';
import { requireAppRole } from '../server/db/app-role.ts';
import { DatabaseError } from '../server/db/database-error.ts';
import type { Database } from '../server/db/database.ts';
import { migrate } from '../server/db/migrate.ts';
import { openDatabase } from '../server/db/open-database.node.ts';
import { readMigrations } from '../server/db/read-migrations.ts';
import { readDemoFile, writeDemoFile, type DemoFileContent } from './data/demo-file.ts';
import { seedDemo } from './data/seed-demo.ts';
import { readDemoEnv, type DemoEnv } from './demo-env.ts';
import { EnvError, readEnv, type Env } from '../server/env.ts';
import { databaseBlobs } from '../server/blobs/blobs.ts';
import { createHost } from './host/host.ts';
import { staticFiles, type StaticFiles } from './host/static-files.node.ts';
import { listen, ListenError, type Listening } from '../server/http/listen.ts';
import { uuidGenerator } from '../server/ids.ts';
import { jsonLog } from '../server/log.ts';
import { JobRunner } from '../server/jobs/job-runner.ts';
import { JOBS } from '../server/job-kinds.ts';
import { terminalProgress } from './terminal-progress.ts';

const clock = () => Date.now();
const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);

/** Starts the reference server with its demo. Ends the process with one sentence when it cannot. */
export async function main(): Promise<void> {
  try {
    await start(readEnv(process.env), readDemoEnv(process.env));
  } catch (error) {
    if (!(error instanceof EnvError || error instanceof DatabaseError || error instanceof ListenError))
      throw error;
    process.stderr.write(`Saldo could not start: ${error.message}\n`);
    process.exitCode = 1;
  }
}

async function start(env: Env, demoEnv: DemoEnv): Promise<void> {
  const database = await openDatabase({
    databaseUrl: env.DATABASE_URL,
    ...(env.DATABASE_URL === undefined ? { dataDir: env.SALDO_DATA } : {}),
  });
  let listening: Listening | undefined;
  try {
    await migrate(database, await readMigrations());
    await requireAppRole(database);
    const log = jsonLog((line) => void process.stderr.write(line), clock);
    const app = createApp({ database, blobs: databaseBlobs, clock, random, log });
    // The port first: what cannot be served need not be seeded.
    const host = createHost(app, hostFiles(), demoEnv);
    listening = await listen(host.fetch, { port: env.PORT, hostname: env.HOST });
    const demo = await prepareDemo(env, database, listening.url);
    host.open(demo);
    const jobs = new JobRunner({ database, clock, random, log, kinds: JOBS });
    await jobs.start();
    stopOnSignal(app, listening, database, jobs);
    // Whoever reads this may send a signal at once.
    process.stdout.write(`Saldo is ready at ${listening.url}\n`);
    process.stdout.write(
      `  client     ${listening.url}/client.html\n  supplier   ${listening.url}/supplier.html\n`,
    );
    process.stdout.write(
      `  publisher  ${listening.url}/publisher.html\n  contract   ${listening.url}/v1/openapi.json\n`,
    );
    process.stdout.write(`  key and ids for scripts: ${join(env.SALDO_DATA, 'demo.json')}\n`);
  } catch (error) {
    await listening?.close();
    await database.close();
    throw error;
  }
}

/** Seeds an empty database, and makes sure that `demo.json` opens the one that is there. */
async function prepareDemo(env: Env, database: Database, baseUrl: string): Promise<DemoFileContent> {
  const publishers = await database.kysely
    .selectFrom('publishers')
    .select('publisher_id')
    .orderBy('created_at')
    .limit(1)
    .execute();
  const publisherId =
    publishers[0]?.publisher_id ??
    (await seedDemo({
      database,
      blobs: databaseBlobs,
      clock,
      random,
      onProgress: terminalProgress(process.stderr),
    }));
  const before = await readDemoFile(env.SALDO_DATA);
  const key =
    before?.publisher.id === publisherId && parseToken(before.publisher.apiKey)
      ? before.publisher.apiKey
      : undefined;
  const apiKey = key ?? (await mintKey(database, publisherId));
  const partners = await database.kysely
    .selectFrom('partners')
    .select(['partner_id as id', 'external_id as externalId', 'name', 'direction'])
    .where('publisher_id', '=', publisherId)
    .orderBy('sort_name')
    .limit(200)
    .execute();
  const content = { baseUrl, publisher: { id: publisherId, apiKey }, partners } as DemoFileContent;
  if (!existsSync(env.SALDO_DATA)) await mkdir(env.SALDO_DATA, { recursive: true });
  await writeDemoFile(env.SALDO_DATA, content);
  return content;
}

/** The demo's pages, and the elements as they are built for pages without a build step. */
function hostFiles(): StaticFiles {
  return staticFiles({
    '/': new URL('./host/pages/', import.meta.url),
    '/elements/': new URL('../../../elements/dist/browser/', import.meta.url),
  });
}

function mintKey(database: Database, publisherId: string): Promise<string> {
  const newId = uuidGenerator(clock, random);
  const now = new Date(clock()).toISOString();
  return database.maintenance((trx) =>
    insertApiKey(
      trx,
      { publisherId, name: 'demo', scopes: ['publish', 'read', 'sessions'], now },
      { newId, random },
    ),
  );
}

function stopOnSignal(app: App, listening: Listening, database: Database, jobs: JobRunner): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      app.close();
      void listening
        .close()
        .then(() => jobs.stop())
        .then(() => database.close())
        .then(() => process.exit(0));
    });
  }
}

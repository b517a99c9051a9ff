import { join } from 'node:path';
import { createApp, type App } from '../server/app.ts';
import type { Database } from '../server/db/database.ts';
import { prepareDemo } from './prepare-demo.ts';
import type { DemoEnv } from './demo-env.ts';
import type { Env } from '../server/env.ts';
import { createHost } from './host/host.ts';
import { staticFiles, type StaticFiles } from '../server/http/static-files.node.ts';
import { listen, type Listening } from '../server/http/listen.ts';
import { openNodeWorld } from '../server/node-world.node.ts';
import { jsonLog, type Log } from '../server/log.ts';

const clock = () => Date.now();
const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);

/** Serves the demo from a database that is up to date, until a signal ends the process. Whoever opened the database closes it where this throws. */
export async function serveDemo(database: Database, env: Env, demoEnv: DemoEnv): Promise<void> {
  let listening: Listening | undefined;
  try {
    const log = onlyTrouble(jsonLog((line) => void process.stderr.write(line), clock));
    const { deps, startWorkers } = await openNodeWorld(env, { database, clock, random, log });
    const app = createApp(deps);
    // The port first: what cannot be served need not be seeded.
    const host = createHost(app, hostFiles(), demoEnv);
    listening = await listen(host.fetch, {
      port: env.PORT,
      hostname: env.HOST,
      trustedProxies: env.SALDO_TRUSTED_PROXIES,
    });
    const demo = await prepareDemo({ env, database, clock, random }, listening.url);
    host.open(demo);
    const workers = await startWorkers();
    stopOnSignal(app, listening, database, workers);
    // Whoever reads this may send a signal at once.
    process.stdout.write(`Saldo is ready at ${listening.url}\n`);
    process.stdout.write(
      `  client     ${listening.url}/client.html\n  supplier   ${listening.url}/supplier.html\n`,
    );
    process.stdout.write(
      `  publisher  ${listening.url}/publisher.html\n  portal     ${listening.url}/portal/?publisher=${demo.publisher.id}\n  contract   ${listening.url}/docs\n`,
    );
    process.stdout.write(`  people who sign in: ${join(env.SALDO_DATA, 'demo.json')}, under people\n`);
    process.stdout.write(`  key and ids for scripts: ${join(env.SALDO_DATA, 'demo.json')}\n`);
  } catch (error) {
    await listening?.close();
    throw error;
  }
}

/** Whoever tries the demo wants to read its addresses, not that all is well. */
function onlyTrouble(log: Log): Log {
  return (entry) => {
    if (entry.level !== 'info') log(entry);
  };
}

/** The demo's pages, and the elements as they are built for pages without a build step. */
function hostFiles(): StaticFiles {
  return staticFiles({
    '/': new URL('./host/pages/', import.meta.url),
    '/elements/': new URL('../../../elements/dist/browser/', import.meta.url),
    '/portal/': new URL('../../../elements/portal/', import.meta.url),
    '/portal/elements/': new URL('../../../elements/dist/browser/', import.meta.url),
  });
}

function stopOnSignal(
  app: App,
  listening: Listening,
  database: Database,
  workers: { stop(): Promise<void> },
): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      app.close();
      void listening
        .close()
        .then(() => workers.stop())
        .then(() => database.close())
        .then(() => process.exit(0));
    });
  }
}

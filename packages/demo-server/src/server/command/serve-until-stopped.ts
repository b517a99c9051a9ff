import { createApp } from '../app.ts';
import { listen } from '../http/listen.ts';
import { openPortal, withPortal } from '../http/portal-pages.node.ts';
import { openNodeWorld } from '../node-world.node.ts';
import { jsonLog } from '../log.ts';
import type { Context } from './command.ts';

/** Serves until a signal tells it to stop; gives the exit code. */
export async function serveUntilStopped({ env, database, clock, random, print }: Context): Promise<number> {
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      let stopping = false;
      process.on(signal, () => {
        if (stopping) process.exit(1);
        stopping = true;
        resolve();
      });
    }
  });
  const log = jsonLog((line) => void process.stderr.write(line), clock);
  const { deps, startWorkers } = await openNodeWorld(env, { database, clock, random, log });
  const app = createApp(deps);
  const { PORT: port, HOST: hostname, SALDO_TRUSTED_PROXIES: trustedProxies } = env;
  const portal = env.SALDO_PORTAL === undefined ? app : withPortal(app, await openPortal(env.SALDO_PORTAL));
  const listening = await listen(portal.fetch, { port, hostname, trustedProxies });
  const workers = await startWorkers();
  // Whoever reads this may send a signal at once.
  print(`Saldo is ready at ${listening.url}`);
  await stopped;
  app.close();
  await listening.close();
  await workers.stop();
  return 0;
}

import { z } from 'zod';
import { createApp } from '../app.ts';
import { openBlobs } from '../blobs/open-blobs.node.ts';
import { contractPages } from '../http/contract-pages/contract-pages.node.ts';
import { listen } from '../http/listen.ts';
import { openPortal, withPortal } from '../http/portal-pages.node.ts';
import { JOBS } from '../job-kinds.ts';
import { JobRunner } from '../jobs/job-runner.ts';
import { nodeArgon2 } from '../passwords/argon2.node.ts';
import { argon2Passwords } from '../passwords/argon2-passwords.ts';
import { WebhookSender } from '../delivery/webhook-sender.ts';
import { fileHosts, providerHosts, s3Credentials, webhookHosts } from '../env.ts';
import { databaseBuckets } from '../limits/database-buckets.ts';
import { openOutbound } from '../outbound/open-outbound.node.ts';
import { openSecrets } from '../secrets/open-secrets.ts';
import { jsonLog } from '../log.ts';
import { mailingOf } from '../mail/mailing-of.node.ts';
import { defineCommand } from './command.ts';

export const serve = defineCommand({
  name: 'serve',
  synopsis: '',
  summary: 'Serves the contract at HOST and PORT until it is told to stop. It creates no data.',
  options: {},
  values: z.object({}),
  async run({ env, database, clock, random, print }) {
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
    const blobs = await openBlobs(env.SALDO_FILES, { database, clock, credentials: s3Credentials(env) });
    const rules = fileHosts(env);
    const outbound = rules && openOutbound(rules);
    const webhooks = openOutbound(webhookHosts(env));
    const world = { database, clock, random, log };
    const mailing = mailingOf(env);
    const app = createApp({
      ...world,
      blobs,
      outbound,
      webhooks,
      passwords: argon2Passwords(nodeArgon2, random),
      portalOrigins: env.SALDO_PORTAL_ORIGINS,
      secrets: openSecrets(env.SALDO_SECRETS_KEY ?? [], random),
      providerOutbound: openOutbound(providerHosts(env)),
      canMail: mailing !== undefined,
      contractPages: contractPages(),
      rateLimits: env.SALDO_RATE_LIMITS === 'off' ? undefined : env.SALDO_RATE_LIMITS,
      // A folder has one process alone.
      sharedRates: env.DATABASE_URL === undefined ? undefined : databaseBuckets(database),
    });
    const { PORT: port, HOST: hostname, SALDO_TRUSTED_PROXIES: trustedProxies } = env;
    const portal = env.SALDO_PORTAL === undefined ? app : withPortal(app, await openPortal(env.SALDO_PORTAL));
    const listening = await listen(portal.fetch, { port, hostname, trustedProxies });
    const jobs = new JobRunner({ ...world, blobs, kinds: JOBS, ...mailing });
    await jobs.start();
    const sender = new WebhookSender({ ...world, outbound: webhooks });
    await sender.start();
    // Whoever reads this may send a signal at once.
    print(`Saldo is ready at ${listening.url}`);
    await stopped;
    app.close();
    await listening.close();
    await Promise.all([jobs.stop(), sender.stop()]);
    return 0;
  },
});

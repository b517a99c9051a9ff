import { openBlobs } from './blobs/open-blobs.node.ts';
import { WebhookSender } from './delivery/webhook-sender.ts';
import { fileHosts, providerHosts, s3Credentials, webhookHosts, type Env } from './env.ts';
import { contractPages } from './http/contract-pages/contract-pages.node.ts';
import { JOBS } from './job-kinds.ts';
import { JobRunner } from './jobs/job-runner.ts';
import { databaseBuckets } from './limits/database-buckets.ts';
import { mailingOf } from './mail/mailing-of.node.ts';
import { openOutbound } from './outbound/open-outbound.node.ts';
import { nodeArgon2 } from './passwords/argon2.node.ts';
import { argon2Passwords } from './passwords/argon2-passwords.ts';
import type { AppDeps } from './pipeline/app-deps.ts';
import { openSecrets } from './secrets/open-secrets.ts';

/** The application's world under Node. */
export interface NodeWorld {
  readonly deps: AppDeps;
  /** Starts what works beside the requests, in each process: jobs and webhooks. */
  startWorkers(): Promise<{ stop(): Promise<void> }>;
}

/** Opens it as the environment says. Throws where the place for files cannot be used. */
export async function openNodeWorld(
  env: Env,
  world: Pick<AppDeps, 'database' | 'clock' | 'random' | 'log'>,
): Promise<NodeWorld> {
  const { random } = world;
  const secrets = openSecrets(env.SALDO_SECRETS_KEY ?? [], random);
  const blobs = await openBlobs(env.SALDO_FILES, { ...world, credentials: s3Credentials(env) });
  const rules = fileHosts(env);
  const webhooks = openOutbound(webhookHosts(env));
  const mailing = await mailingOf(env);
  return {
    deps: {
      ...world,
      blobs,
      outbound: rules && openOutbound(rules),
      webhooks,
      providerOutbound: openOutbound(providerHosts(env)),
      passwords: argon2Passwords(nodeArgon2, random),
      secrets,
      rateLimits: env.SALDO_RATE_LIMITS === 'off' ? undefined : env.SALDO_RATE_LIMITS,
      // A folder has one process alone.
      sharedRates: env.DATABASE_URL === undefined ? undefined : databaseBuckets(world.database),
      portalOrigins: env.SALDO_PORTAL_ORIGINS,
      canMail: mailing !== undefined,
      contractPages: contractPages(),
    },
    async startWorkers() {
      const jobs = new JobRunner({ ...world, blobs, kinds: JOBS, ...mailing });
      await jobs.start();
      const sender = new WebhookSender({ ...world, secrets, outbound: webhooks });
      await sender.start();
      return { stop: async () => void (await Promise.all([jobs.stop(), sender.stop()])) };
    },
  };
}

import type { Blobs } from '../blobs/blobs.ts';
import type { Database } from '../db/database.ts';
import type { Clock, Random } from '../ids.ts';
import type { Log } from '../log.ts';
import type { Outbound } from '../outbound/outbound.ts';
import type { Passwords } from '../passwords/passwords.ts';
import type { Secrets } from '../secrets/secrets.ts';
import type { RateLimits } from '../limits/rate-policy.ts';
import type { SharedBuckets } from '../limits/shared-buckets.ts';

/** All that the application needs of the world around it. */
export interface AppDeps {
  readonly database: Database;
  readonly blobs: Blobs;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** How often somebody may ask; absent: as often as they like. */
  readonly rateLimits?: RateLimits | undefined;
  /** What other processes let through; absent: there is only this one. */
  readonly sharedRates?: SharedBuckets | undefined;
  /** Fetches files from addresses of publishers; absent: none is. Under Node, `openOutbound()`. */
  readonly outbound?: Outbound | undefined;
  /** Keeps passwords; absent: nobody signs in. Under Node, `argon2Passwords(nodeArgon2, random)`. */
  readonly passwords?: Passwords | undefined;
  /** Seals what has to be read again; absent: kept as it is. `openSecrets(keys, random)`. */
  readonly secrets?: Secrets | undefined;
  /** Asks OpenID providers of publishers; absent: nobody signs in through one. Under Node, `openOutbound()`. */
  readonly providerOutbound?: Outbound | undefined;
  /** Whether its jobs were given a mailer and the address of the portal; absent: nobody is mailed. */
  readonly canMail?: boolean | undefined;
  /** Origins of pages from which people may sign in, besides the server's own. */
  readonly portalOrigins?: readonly string[] | undefined;
  /** Sends webhooks; absent: none is. Under Node, `openOutbound()`. */
  readonly webhooks?: Outbound | undefined;
  /** Answers what lies under `/docs` from its path; absent: nothing is there. Under Node, `contractPages()`. */
  readonly contractPages?: (path: string) => Promise<Response | undefined>;
  /** How often a follower to whom nothing happens is told that it is still connected; default 15 seconds, as the contract says. */
  readonly heartbeatMs?: number;
  /** Also hold every answer against the contract, and fail where it differs. For development and tests. */
  readonly checkResponses?: boolean;
}

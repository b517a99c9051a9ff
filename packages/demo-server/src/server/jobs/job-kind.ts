import type { Blobs } from '../blobs/blobs.ts';
import type { Database } from '../db/database.ts';
import type { Clock, Random } from '../ids.ts';
import type { Log } from '../log.ts';
import type { Mailer } from '../mail/mailer.ts';

/** The publisher of jobs that belong to the installation as a whole. */
export const INSTALLATION = '00000000-0000-0000-0000-000000000000';

/** What a job may use. */
export interface JobDeps {
  readonly database: Database;
  readonly blobs: Blobs;
  readonly clock: Clock;
  readonly log: Log;
  /** Absent: the platform's. */
  readonly random?: Random;
  /** Absent: nothing is mailed. */
  readonly mailer?: Mailer | undefined;
  /** Where the portal's pages are, for links in mails. */
  readonly portalUrl?: string | undefined;
}

/** One job to be done, as its kind sees it. */
export interface Job {
  readonly publisherId: string;
  /** The same in every attempt: what is written under it is written once. */
  readonly jobId: string;
  readonly payload: unknown;
}

/** A kind of work that is done later, in any process. */
export interface JobKind {
  readonly name: string;
  /** Comes back at these times after the epoch, once however many processes run. */
  readonly everyMs?: number;
  /** How often it is tried before it is given up. Default 10, over about three hours. */
  readonly maxAttempts?: number;
  /** When another process takes it for dead and starts it again. Default five minutes. */
  readonly leaseMs?: number;
  /** Does the work at least once, so its effect must be the same when it is repeated. Throws to be tried again. */
  run(deps: JobDeps, job: Job): Promise<void>;
}

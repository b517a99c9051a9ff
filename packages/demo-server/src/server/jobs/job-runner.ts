import type { StopListening } from '../db/notifications.ts';
import { uuidGenerator, type Random } from '../ids.ts';
import { describeError } from '../log.ts';
import { JOBS_CHANNEL } from './enqueue-job.ts';
import { INSTALLATION, type JobDeps, type JobKind } from './job-kind.ts';
import {
  claimJob,
  deleteJob,
  failJob,
  findNextRun,
  insertSchedule,
  postponeJob,
  rescheduleJob,
  type ClaimedJob,
} from './job.store.ts';

export interface JobRunnerDeps extends JobDeps {
  readonly kinds: readonly JobKind[];
  readonly random: Random;
  /** The longest rest, should a notification be lost. Default one minute. */
  readonly pollMs?: number;
}

type CompleteKind = Required<Omit<JobKind, 'everyMs'>>;

/** What is due may be in the hands of another, who is just taking it. */
const SHORTEST_REST_MS = 100;

const FIRST_BACKOFF_MS = 15_000;
const LONGEST_BACKOFF_MS = 60 * 60 * 1000;

/** Does what is due, one job at a time, woken by whoever leaves work. Any number may run on one database, also in a page. */
export class JobRunner {
  readonly #deps: JobRunnerDeps;
  readonly #kinds: ReadonlyMap<string, CompleteKind>;
  #stopped = false;
  #awake = false;
  #running = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopListening: StopListening | undefined;

  constructor(deps: JobRunnerDeps) {
    this.#deps = deps;
    this.#kinds = new Map(
      deps.kinds.map((kind) => [
        kind.name,
        {
          name: kind.name,
          maxAttempts: kind.maxAttempts ?? 10,
          leaseMs: kind.leaseMs ?? 5 * 60 * 1000,
          run: (jobDeps, job) => kind.run(jobDeps, job),
        },
      ]),
    );
  }

  /** Enters the schedules, does what is due, and goes on until `stop`. */
  async start(): Promise<void> {
    await this.#enterSchedules();
    const wake = () => this.#wake();
    this.#stopListening = await this.#deps.database.listen(JOBS_CHANNEL, { onNotify: wake, onGap: wake });
    this.#wake();
  }

  /** Ends after the job that is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
    await this.#stopListening?.();
  }

  /** Does all that is due now. Throws when the database cannot be asked; a job's failure is noted with the job. */
  async runDue(): Promise<void> {
    const { database } = this.#deps;
    while (!this.#stopped) {
      const job = await database.maintenance((trx) => claimJob(trx, this.#kinds, this.#at()));
      if (job === undefined) return;
      await this.#do(job);
    }
  }

  async #enterSchedules(): Promise<void> {
    const { database, clock, random, kinds } = this.#deps;
    const newId = uuidGenerator(clock, random);
    await database.maintenance(async (trx) => {
      for (const { name, everyMs } of kinds) {
        if (everyMs === undefined) continue;
        const schedule = { publisherId: INSTALLATION, jobId: newId(), name, everyMs, now: this.#at() };
        await insertSchedule(trx, schedule);
      }
    });
  }

  #wake(): void {
    // One look that has not begun sees what all who call have left.
    if (this.#awake) return;
    this.#awake = true;
    clearTimeout(this.#timer);
    this.#running = this.#running.then(async () => {
      this.#awake = false;
      if (this.#stopped) return;
      const restMs = await this.runDue()
        .then(() => this.#restMs())
        .catch((error: unknown) => {
          this.#deps.log({ level: 'error', event: 'jobs', ...describeError(error) });
          return FIRST_BACKOFF_MS;
        });
      clearTimeout(this.#timer);
      if (!this.#stopped) this.#timer = setTimeout(() => this.#wake(), restMs);
    });
  }

  async #restMs(): Promise<number> {
    const { database, clock, pollMs = 60_000 } = this.#deps;
    const next = await database.maintenance((trx) => findNextRun(trx, [...this.#kinds.keys()]), {
      readOnly: true,
    });
    return next === undefined
      ? pollMs
      : Math.min(pollMs, Math.max(SHORTEST_REST_MS, Date.parse(next) - clock()));
  }

  async #do(job: ClaimedJob): Promise<void> {
    const { database, clock, log } = this.#deps;
    const kind = this.#kinds.get(job.name)!;
    const startedMs = clock();
    const about = { job: job.name, jobId: job.jobId, attempt: job.attempts };
    try {
      await kind.run(this.#deps, job);
    } catch (error) {
      const described = describeError(error);
      log({ level: 'error', event: 'job', ...about, durationMs: clock() - startedMs, ...described });
      await this.#noteFailure(job, kind, [described['error'], described['code']].filter(Boolean).join(' '));
      return;
    }
    log({ level: 'info', event: 'job', ...about, durationMs: clock() - startedMs });
    await database.maintenance((trx) =>
      job.everyMs === null ? deleteJob(trx, job) : rescheduleJob(trx, job, this.#nextSlot(job.everyMs)),
    );
  }

  async #noteFailure(job: ClaimedJob, kind: CompleteKind, error: string): Promise<void> {
    await this.#deps.database.maintenance((trx) => {
      if (job.attempts < kind.maxAttempts) {
        const backoffMs = Math.min(FIRST_BACKOFF_MS * 2 ** (job.attempts - 1), LONGEST_BACKOFF_MS);
        return postponeJob(trx, job, this.#at(backoffMs), error);
      }
      if (job.everyMs !== null) return rescheduleJob(trx, job, this.#nextSlot(job.everyMs), error);
      return failJob(trx, job, this.#at(), error);
    });
  }

  #at(laterMs = 0): string {
    return new Date(this.#deps.clock() + laterMs).toISOString();
  }

  /** Times after the epoch, so that every process means the same ones and nothing drifts. */
  #nextSlot(everyMs: string): string {
    const every = Number(everyMs);
    return new Date((Math.floor(this.#deps.clock() / every) + 1) * every).toISOString();
  }
}

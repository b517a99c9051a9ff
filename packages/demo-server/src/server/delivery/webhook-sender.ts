import type { StopListening } from '../db/notifications.ts';
import { describeError, type Log } from '../log.ts';
import { CHANGES_CHANNEL } from '../operations/changes-channel.ts';
import { WEBHOOKS_CHANNEL } from '../webhooks/webhooks-channel.ts';
import { LEASE_MS, runTurn, type TurnDeps } from './webhook-turn.ts';
import { claimEndpoint, findNextDue, type ClaimedEndpoint } from './webhook-turn.store.ts';

export interface WebhookSenderDeps extends TurnDeps {
  readonly log: Log;
  /** Endpoints that this process sends to at a time. Default 100. */
  readonly atOnce?: number;
  /** The longest rest, should a notification be lost. Default one minute. */
  readonly pollMs?: number;
}

/** Of all publishers. */
const ALL = '';

const AFTER_TROUBLE_MS = 15_000;

interface Turn {
  readonly failing: boolean;
  stopped: boolean;
  readonly ended: Promise<void>;
}

/**
 * Sends webhooks, to many endpoints at a time and to each one after the other, woken by what happens. Any number may run on one
 * database: an endpoint is sent to by one of them, and by another when that one has died.
 */
export class WebhookSender {
  readonly #deps: WebhookSenderDeps;
  readonly #atOnce: number;
  readonly #turns = new Map<string, Turn>();
  /** Publishers of whom something may be due. */
  readonly #due = new Set<string>();
  readonly #stopping = new AbortController();
  #looking: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #timerAt = Infinity;
  #stopListening: readonly StopListening[] = [];
  #goesOn = false;

  constructor(deps: WebhookSenderDeps) {
    this.#deps = deps;
    this.#atOnce = deps.atOnce ?? 100;
  }

  /** Sends what is due, and goes on until `stop`. */
  async start(): Promise<void> {
    const { database } = this.#deps;
    this.#goesOn = true;
    const onGap = () => this.#look(ALL);
    this.#stopListening = [
      await database.listen(CHANGES_CHANNEL, { onNotify: (publisherId) => this.#look(publisherId), onGap }),
      await database.listen(WEBHOOKS_CHANNEL, { onNotify: (ids) => this.#changed(ids), onGap }),
    ];
    this.#look(ALL);
  }

  /** Ends at once; what is being sent is sent again by another. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    clearTimeout(this.#timer);
    await this.#looking;
    await Promise.all([...this.#turns.values()].map(({ ended }) => ended));
    await Promise.all(this.#stopListening.map((stop) => stop()));
  }

  /** Sends all that is due now, and resolves when that is done. */
  async runDue(): Promise<void> {
    for (;;) {
      this.#look(ALL);
      await this.#looking;
      if (this.#turns.size === 0) return;
      await Promise.all([...this.#turns.values()].map(({ ended }) => ended));
    }
  }

  #changed(ids: string): void {
    const [publisherId] = ids.split(' ') as [string];
    const turn = this.#turns.get(ids);
    if (turn !== undefined) turn.stopped = true;
    this.#look(publisherId);
  }

  #look(publisherId: string): void {
    this.#due.add(publisherId);
    this.#looking ??= this.#claimAll().finally(() => {
      this.#looking = undefined;
      if (this.#due.size > 0 && this.#hasRoom()) this.#look(ALL);
    });
  }

  #hasRoom(): boolean {
    return !this.#stopping.signal.aborted && this.#turns.size < this.#atOnce;
  }

  async #claimAll(): Promise<void> {
    try {
      while (this.#hasRoom()) {
        const next = this.#due.values().next();
        if (next.done === true) break;
        this.#due.delete(next.value);
        const claimed = await this.#claim(next.value);
        if (claimed !== undefined) {
          this.#begin(claimed);
          this.#due.add(next.value);
        } else if (next.value === ALL) await this.#setTimer();
      }
    } catch (error) {
      this.#due.clear();
      this.#trouble(error);
    }
  }

  #claim(publisherId: string): Promise<ClaimedEndpoint | undefined> {
    const { database, clock } = this.#deps;
    const failing = [...this.#turns.values()].filter((turn) => turn.failing).length;
    const limits = {
      publisherId: publisherId === ALL ? undefined : publisherId,
      // Those that do not answer must leave room for those that do.
      healthyOnly: failing >= this.#atOnce / 2,
    };
    const nowMs = clock();
    return database.maintenance((trx) =>
      claimEndpoint(trx, limits, new Date(nowMs).toISOString(), new Date(nowMs + LEASE_MS).toISOString()),
    );
  }

  #begin(endpoint: ClaimedEndpoint): void {
    const key = `${endpoint.publisher_id} ${endpoint.webhook_endpoint_id}`;
    const turn: { -readonly [Key in keyof Turn]: Turn[Key] } = {
      failing: endpoint.attempts > 0,
      stopped: false,
      ended: Promise.resolve(),
    };
    turn.ended = this.#run(endpoint, turn).finally(() => {
      if (this.#turns.get(key) === turn) this.#turns.delete(key);
      this.#look(endpoint.publisher_id);
    });
    this.#turns.set(key, turn);
  }

  async #run(endpoint: ClaimedEndpoint, turn: Turn): Promise<void> {
    const { clock, log } = this.#deps;
    const { publisher_id: publisherId, webhook_endpoint_id: endpointId } = endpoint;
    const { signal } = this.#stopping;
    const startedMs = clock();
    try {
      const { sent, end } = await runTurn(this.#deps, endpoint, {
        stopped: () => turn.stopped || signal.aborted,
        signal,
      });
      if (end.attempts > 0) this.#wakeAt(Date.parse(end.dueAt));
      const durationMs = clock() - startedMs;
      log({
        level: 'info',
        event: 'webhooks',
        publisherId,
        endpointId,
        sent,
        failures: end.attempts,
        durationMs,
      });
    } catch (error) {
      this.#trouble(error);
    }
  }

  async #setTimer(): Promise<void> {
    const { database, clock, pollMs = 60_000 } = this.#deps;
    const next = await database.maintenance((trx) => findNextDue(trx), { readOnly: true });
    const atMs = next === undefined ? Infinity : Date.parse(next);
    this.#timerAt = Infinity;
    this.#wakeAt(Math.min(atMs, clock() + pollMs));
  }

  #wakeAt(atMs: number): void {
    const { clock } = this.#deps;
    if (!this.#goesOn || this.#stopping.signal.aborted || atMs >= this.#timerAt) return;
    clearTimeout(this.#timer);
    this.#timerAt = atMs;
    // What is due may be in the hands of another, who is just taking it.
    this.#timer = setTimeout(() => this.#look(ALL), Math.max(100, atMs - clock()));
  }

  #trouble(error: unknown): void {
    this.#deps.log({ level: 'error', event: 'webhooks', ...describeError(error) });
    this.#wakeAt(this.#deps.clock() + AFTER_TROUBLE_MS);
  }
}

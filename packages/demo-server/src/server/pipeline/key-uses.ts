import type { Database } from '../db/database.ts';
import { describeError, type Log } from '../log.ts';
import { NOTED_MS, touchApiKey } from '../principal/api-key.store.ts';
import type { Principal } from '../principal/principal.ts';

/**
 * Notes when API keys are used: behind the answer, in a transaction of its own, at most once a minute per key in all processes. What
 * cannot be noted is left: it is a hint for people, and no request fails for it.
 */
export class KeyUses {
  readonly #database: Database;
  readonly #log: Log;
  /** Per key, when this process last tried. */
  readonly #triedAt = new Map<string, number>();

  constructor({ database, log }: { readonly database: Database; readonly log: Log }) {
    this.#database = database;
    this.#log = log;
  }

  /** Resolves when it is noted, or need not be; never rejects. */
  async note(caller: Principal | undefined, nowMs: number): Promise<void> {
    if (caller?.actor.kind !== 'api_key' || !isDue(caller.lastUsedAt, nowMs)) return;
    const { publisherId, actor } = caller;
    if (nowMs - (this.#triedAt.get(actor.id) ?? -Infinity) < NOTED_MS) return;
    this.#forget(nowMs);
    this.#triedAt.set(actor.id, nowMs);
    try {
      await this.#database.transaction({ publisherId, sees: 'everything' }, (trx) =>
        touchApiKey(trx, publisherId, actor.id, nowMs),
      );
    } catch (error) {
      this.#log({ level: 'warn', event: 'key-use-not-noted', ...describeError(error) });
    }
  }

  #forget(nowMs: number): void {
    for (const [id, triedAt] of this.#triedAt) if (nowMs - triedAt >= NOTED_MS) this.#triedAt.delete(id);
  }
}

function isDue(lastUsedAt: string | undefined, nowMs: number): boolean {
  return lastUsedAt === undefined || nowMs - Date.parse(lastUsedAt) >= NOTED_MS;
}

import type { ConnectionUse } from './connection.ts';
import { DatabaseError } from './database-error.ts';

export interface PoolSharesOptions {
  /** How many may be inside at once. */
  readonly connections: number;
  /** How long to wait for a turn. */
  readonly waitMs: number;
}

interface Waiter {
  readonly use: ConnectionUse;
  readonly enter: () => void;
}

/**
 * Turns at a pool, first come, first served, but for one thing: of four connections one is kept from
 * writers. They wait for each other's locks while they hold a connection, and readers, who wait for
 * nobody, would wait with them.
 */
export class PoolShares {
  readonly #options: PoolSharesOptions;
  readonly #forWriters: number;
  readonly #inside = { read: 0, write: 0 };
  #waiters: Waiter[] = [];

  constructor(options: PoolSharesOptions) {
    this.#options = options;
    this.#forWriters = Math.max(1, options.connections - Math.ceil(options.connections / 4));
  }

  /** Waits for a turn, which `leave` ends. Throws `database-busy`. */
  async enter(use: ConnectionUse): Promise<void> {
    if (this.#hasRoom(use)) {
      this.#inside[use]++;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiters = this.#waiters.filter((other) => other !== waiter);
        reject(new DatabaseError('database-busy', 'Every connection to the database is busy.'));
      }, this.#options.waitMs);
      const waiter: Waiter = {
        use,
        enter: () => {
          clearTimeout(timer);
          resolve();
        },
      };
      this.#waiters.push(waiter);
    });
  }

  leave(use: ConnectionUse): void {
    this.#inside[use]--;
    const next = this.#waiters.findIndex((waiter) => this.#hasRoom(waiter.use));
    if (next === -1) return;
    const [waiter] = this.#waiters.splice(next, 1);
    this.#inside[waiter!.use]++;
    waiter!.enter();
  }

  #hasRoom(use: ConnectionUse): boolean {
    const { read, write } = this.#inside;
    return read + write < this.#options.connections && (use === 'read' || write < this.#forWriters);
  }
}
